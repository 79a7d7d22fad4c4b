import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '../languages'
import { Layout, type Letter } from './layout'
import { lettersIn } from './words'

/** A letter as both of its parts. React escapes every value in the HTML; the text part has nothing to escape. */
export const render = (
  locale: Locale,
  letter: Letter,
): { of: Letter['of']; subject: string; html: string; text: string } => ({
  of: letter.of,
  subject: letter.subject,
  html: `<!doctype html>${renderToStaticMarkup(<Layout locale={locale} {...letter} />)}`,
  text: [
    letter.heading,
    letter.body,
    ...(letter.lines?.length ? [letter.lines.map((line) => `- ${line}`).join('\n')] : []),
    `${letter.action.label}:\n${letter.action.url}`,
    letter.note,
    `-- \n${lettersIn(locale).footer}`,
  ].join('\n\n'),
})

import { renderToStaticMarkup } from 'react-dom/server'
import { Layout, type Letter } from './layout'
import { messages } from './messages'

/** A letter as both of its parts. React escapes every value in the HTML; the text part has nothing to escape. */
export const render = (
  letter: Letter,
): { of: Letter['of']; subject: string; html: string; text: string } => ({
  of: letter.of,
  subject: letter.subject,
  html: `<!doctype html>${renderToStaticMarkup(<Layout {...letter} />)}`,
  text: [
    letter.heading,
    letter.body,
    ...(letter.lines?.length ? [letter.lines.map((line) => `- ${line}`).join('\n')] : []),
    `${letter.action.label}:\n${letter.action.url}`,
    letter.note,
    `-- \n${messages.footer}`,
  ].join('\n\n'),
})

import type { IncomingMessage, ServerResponse } from 'node:http'
import { inHtml } from '../in-html.ts'
import { isLoopback } from '../mailbox/loopback.ts'
import { type Choice, type Letter, letterOf, letterPolicy, looks, page, pagePolicy } from './page.ts'
import { styles } from './styles.ts'

/** Every letter in one language, by its name. */
export type LettersIn = (language: string) => Promise<Readonly<Record<string, Letter>>>

/** What a reader in the dark makes of it, for a reader whose own light cannot be asked for. */
const inTheDark = (html: string): string => html.replaceAll('(prefers-color-scheme: dark)', 'all')
const inTheLight = (html: string): string => html.replaceAll('(prefers-color-scheme: dark)', 'not all')

function partOf({ html, text }: Letter, look: Choice['look']): string {
  if (look === 'text')
    return `<!doctype html><meta charset="utf-8"><body style="background:#fff"><pre style="font:13px/1.6 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere">${inHtml(text)}</pre>`
  return look === 'dark' ? inTheDark(html) : inTheLight(html)
}

/**
 * The pages that show the application's letters with samples, as a handler for `node:http` or a Vite middleware. It answers
 * this machine only.
 *
 * @param lettersIn makes them anew for every page, so that a template that was just saved is what is shown
 * @param languages those to choose from; the first unless another is asked for
 * @param base the path it is mounted at, without a slash at the end; callers strip nothing
 * @returns `(request, response) => Promise<void>`
 * @example createServer(emailsHandler(lettersIn, ['en', 'de'], '')).listen(1081, '127.0.0.1')
 */
export function emailsHandler(lettersIn: LettersIn, languages: readonly string[], base: string) {
  const choiceOf = (asked: URLSearchParams): Choice => ({
    letter: asked.get('letter') ?? '',
    language: languages.find((each) => each === asked.get('language')) ?? languages[0] ?? 'en',
    look: looks.find((each) => each === asked.get('look')) ?? 'light',
  })
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (status: number, type: string, body: string, policy = "default-src 'none'") =>
      response
        .writeHead(status, {
          'content-type': `${type}; charset=utf-8`,
          'cache-control': 'no-store',
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        })
        .end(body)
    if (!isLoopback(request)) {
      send(403, 'text/plain', 'The letters are shown on this machine only, at localhost.')
      return
    }
    if (request.method !== 'GET') {
      send(405, 'text/plain', 'GET only')
      return
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://emails')
    const path = pathname.slice(base.length) || '/'
    if (path === '/emails.css') {
      send(200, 'text/css', styles)
      return
    }
    const asked = choiceOf(searchParams)
    const letters = await lettersIn(asked.language)
    const chosen = { ...asked, letter: asked.letter || (Object.keys(letters)[0] ?? '') }
    const letter = letterOf(letters, chosen.letter)
    if (path === '/')
      send(letter ? 200 : 404, 'text/html', page({ base, letters, languages, chosen }), pagePolicy)
    else if (path === '/letter' && letter) send(200, 'text/html', partOf(letter, chosen.look), letterPolicy)
    else send(404, 'text/plain', 'There is no such letter.')
  }
}

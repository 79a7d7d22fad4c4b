import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback } from './loopback.ts'
import { clearMessages, listMessages, readMessage, watchMessages } from './messages.ts'
import { page, pagePolicy } from './page.ts'
import { script } from './script.ts'
import { styles } from './styles.ts'

const letterPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  policy = "default-src 'none'",
) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  })
  response.end(body)
}

/** Links of a letter lead out of its frame, in the window of the reader. */
const openedOnTop = (html: string) =>
  html.includes('<head>')
    ? html.replace('<head>', '<head><base target="_top">')
    : `<base target="_top">${html}`

async function stream(folder: string, request: IncomingMessage, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('retry: 1000\n\n')
  const watcher = await watchMessages(folder, () => response.write('event: change\ndata:\n\n'))
  const beat = setInterval(() => response.write(':\n\n'), 20_000)
  request.on('close', () => {
    clearInterval(beat)
    watcher.close()
  })
}

/**
 * The pages of the development mailbox, as a handler for `node:http` or a Vite middleware. It answers this machine only:
 * callers from loopback who ask for a loopback name, so that no web page can read the letters by rebinding its own name.
 *
 * @param folder the mailbox folder
 * @param base the path it is mounted at, without a slash at the end; callers strip nothing
 * @returns `(request, response) => Promise<void>`
 * @example createServer(mailboxHandler('.data/mailbox', '')).listen(1080, '127.0.0.1')
 */
export function mailboxHandler(folder: string, base: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isLoopback(request)) {
      return send(response, 403, 'text/plain', 'The mailbox answers on this machine only, at localhost.')
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mailbox')
    const path = pathname.slice(base.length) || '/'
    if (request.method === 'DELETE' && path === '/messages') {
      // No form and no other site can send a DELETE without asking first, and nothing here says yes.
      await clearMessages(folder)
      return send(response, 200, 'application/json', '{}')
    }
    if (request.method !== 'GET') return send(response, 405, 'text/plain', 'GET only')
    if (path === '/') return send(response, 200, 'text/html', page(base), pagePolicy)
    if (path === '/mailbox.css') return send(response, 200, 'text/css', styles)
    if (path === '/mailbox.js') return send(response, 200, 'text/javascript', script)
    if (path === '/events') return stream(folder, request, response)
    if (path === '/messages') {
      const messages = await listMessages(folder, searchParams.get('to') ?? '')
      return send(
        response,
        200,
        'application/json',
        JSON.stringify(messages.map(({ html: _, ...rest }) => rest)),
      )
    }
    const id = /^\/messages\/([^/]+)\.html$/.exec(path)?.[1]
    const message = id ? await readMessage(folder, id) : undefined
    if (!message) return send(response, 404, 'text/plain', 'There is no such message.')
    return send(response, 200, 'text/html', openedOnTop(message.html), letterPolicy)
  }
}

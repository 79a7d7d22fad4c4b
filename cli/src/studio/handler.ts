import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api } from './api'
import { browserModule } from './assets'
import { type Entrance, isOwn } from './entrance'
import { closedPage, page, pagePolicy } from './page'
import { Refusal, refusalFor } from './refusal'
import { requests } from './requests'
import { styles } from './styles'

/** The header with which an unlocked page names its key. */
export const unlockHeader = 'x-studio-key'
const mostBytes = 2_000_000

function send(response: ServerResponse, status: number, type: string, body: string, more = {}) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': type === 'text/html' ? pagePolicy : "default-src 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...more,
  })
  response.end(body)
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  // No form can send this type, and no other site may without asking first.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Refusal(415, 'The studio takes JSON.')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new Refusal(413, 'That is more than two megabytes.')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new Refusal(400, 'That is no JSON.')
  }
}

const isName = (name: string): name is keyof typeof requests => Object.hasOwn(requests, name)

/** One request of the page, as its schema understands it; the schema of a name fits what answers that name. */
async function ask(api: Api, name: string, request: IncomingMessage): Promise<unknown> {
  if (!isName(name)) throw new Refusal(404, 'The studio does not know that.')
  const parsed = requests[name].safeParse(await bodyOf(request))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refusal(400, `${issue?.path.join('.') || 'The request'}: ${issue?.message ?? 'not understood'}`)
  }
  const key = request.headers[unlockHeader]
  const answer = api[name] as (request: unknown, asker: { unlockKey: string | undefined }) => Promise<unknown>
  return await answer(parsed.data, { unlockKey: typeof key === 'string' ? key : undefined })
}

function refuse(response: ServerResponse, error: unknown) {
  const refusal = refusalFor(error)
  if (!refusal) console.error('The studio could not answer:', error)
  const { status, message, more } =
    refusal ?? new Refusal(500, 'Something went wrong; the terminal says what.')
  send(response, status, 'application/json', JSON.stringify({ message, ...more }))
}

/** How a studio is served. */
export interface Served {
  readonly api: Api
  readonly entrance: Entrance
  /** The path it is mounted at, without a slash at the end; callers strip nothing. */
  readonly base: string
  /** Called when a browser comes without the link, so that one can be printed. */
  onStranger(): void
}

/**
 * The pages of the studio, as a handler for `node:http`. It answers this machine only, by names that only this machine has,
 * browsers that came by the link in the terminal, and pages of its own origin.
 */
export function studioHandler({ api, entrance, base, onStranger }: Served) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOwn(request))
      return send(
        response,
        403,
        'text/plain',
        'The studio answers its own pages on this machine only, at localhost.',
      )
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://studio')
    const path = pathname.slice(base.length) || '/'
    if (request.method === 'GET' && path === '/studio.css') return send(response, 200, 'text/css', styles)
    if (request.method === 'GET' && path === '/') {
      const cookie = entrance.admit(searchParams.get('token'), base)
      if (cookie) return send(response, 200, 'text/html', page(base), { 'set-cookie': cookie })
      if (entrance.knows(request)) return send(response, 200, 'text/html', page(base))
      onStranger()
      const advice = 'Its link lets one browser in. Open the new one that the terminal shows now.'
      return send(response, 401, 'text/html', closedPage(base, advice))
    }
    if (!entrance.knows(request))
      return send(
        response,
        401,
        'application/json',
        JSON.stringify({ message: 'Open the link in the terminal.' }),
      )
    if (request.method === 'POST' && path.startsWith('/api/')) {
      return ask(api, path.slice('/api/'.length), request).then(
        (answer) => send(response, 200, 'application/json', JSON.stringify(answer)),
        (error: unknown) => refuse(response, error),
      )
    }
    const module = request.method === 'GET' ? /^\/browser\/([a-z-]+(?:\.js)?)$/.exec(path)?.[1] : undefined
    const text = module && (await browserModule(module))
    if (text) return send(response, 200, 'text/javascript', text)
    return send(response, 404, 'text/plain', 'There is nothing here.')
  }
}

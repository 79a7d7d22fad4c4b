import type { IncomingMessage, ServerResponse } from 'node:http'
import { withSignal } from '@refactkit/tenancy'
import type { Api, Asker } from './api'
import type { StudioFiles } from './assets'
import { pagePolicy } from './page'
import { Refusal, refusalFor } from './refusal'
import { requests } from './requests'
import { styleSheet } from './styles'

/** The header with which an unlocked page names its key. */
export const unlockHeader = 'x-studio-key'
const mostBytes = 2_000_000

/** Sends one answer, with the headers that every answer of a studio has. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': type.startsWith('font/') ? type : `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': type === 'text/html' ? pagePolicy : "default-src 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...more,
  })
  response.end(body)
}

/** Says no, in words that the page shows. */
export const say = (response: ServerResponse, { status, message, more }: Refusal): void =>
  send(response, status, 'application/json', JSON.stringify({ message, ...more }))

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

/** Answers one request that its schema has understood. */
export type Answering = (name: keyof typeof requests, request: unknown, asker: Asker) => Promise<unknown>

/** The plain way: by the API alone. The schema of a name fits what answers that name. */
export const answerBy =
  (api: Api): Answering =>
  (name, request, asker) =>
    (api[name] as (request: unknown, asker: Asker) => Promise<unknown>)(request, asker)

async function ask(
  answering: Answering,
  name: string,
  request: IncomingMessage,
  visitor: string,
): Promise<unknown> {
  if (!isName(name)) throw new Refusal(404, 'The studio does not know that.')
  const parsed = requests[name].safeParse(await bodyOf(request))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refusal(400, `${issue?.path.join('.') || 'The request'}: ${issue?.message ?? 'not understood'}`)
  }
  const key = request.headers[unlockHeader]
  return await answering(name, parsed.data, { visitor, unlockKey: typeof key === 'string' ? key : undefined })
}

/** The answer to an error; what nobody expected is for the log. */
export function refusalOf(error: unknown): Refusal {
  const refusal = refusalFor(error)
  if (!refusal) console.error('The studio could not answer:', error)
  return refusal ?? new Refusal(500, 'Something went wrong; the log of the studio says what.')
}

/** What needs nobody to be known: the looks. Answers whether it was that. */
export async function answerLooks(
  path: string,
  response: ServerResponse,
  files: StudioFiles,
): Promise<boolean> {
  if (path === '/studio.css') {
    send(response, 200, 'text/css', styleSheet(await files.tokens()))
    return true
  }
  const font = /^\/fonts\/([a-z]+)\.woff2$/.exec(path)?.[1]
  const bytes = font && (await files.font(font))
  if (bytes) send(response, 200, 'font/woff2', bytes, { 'cache-control': 'private, max-age=86400' })
  return Boolean(bytes)
}

/** Says stop when nobody waits for the answer any more: a statement that never ends would keep its connection. */
function leaving(response: ServerResponse): AbortSignal {
  const left = new AbortController()
  response.once('close', () => {
    if (!response.writableEnded) left.abort(new Error('Nobody waits for the answer any more.'))
  })
  return left.signal
}

/** Answers what a page asks once its person is known: its modules, and what it asks of the database. */
export async function answerPage(
  path: string,
  [request, response]: readonly [IncomingMessage, ServerResponse],
  { files, answering, visitor }: { files: StudioFiles; answering: Answering; visitor: string },
): Promise<void> {
  if (request.method === 'POST' && path.startsWith('/api/')) {
    const answer = () => ask(answering, path.slice('/api/'.length), request, visitor)
    return withSignal(leaving(response), answer).then(
      (answer) => send(response, 200, 'application/json', JSON.stringify(answer)),
      (error: unknown) => say(response, refusalOf(error)),
    )
  }
  const module = request.method === 'GET' ? /^\/browser\/([a-z-]+(?:\.js)?)$/.exec(path)?.[1] : undefined
  const text = module && (await files.module(module.replace(/\.js$/, '')))
  if (text) return send(response, 200, 'text/javascript', text)
  return send(response, 404, 'text/plain', 'There is nothing here.')
}

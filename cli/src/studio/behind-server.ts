import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerLooks, answerPage, refusalOf, say, send } from './answer'
import { type StudioOptions, studioApi } from './api'
import type { StudioFiles } from './assets'
import { closedPage, page, passwordPage, passwordPolicy } from './page'
import { record, recordedAnswers } from './recorded'
import { Refusal } from './refusal'

/** Where the built server passes requests to. */
export interface BehindServer {
  readonly host: string
  /** 0 for any. */
  readonly port: number
  /** The application's secret, from which the server and the studio derive what they know each other by. */
  readonly secret: string
  readonly files: StudioFiles
  /** The login that adds to the record and reads every organization; without it nobody gets in. */
  readonly operations: string | undefined
}

const base = '/studio'

/** What the built server says of whoever asks; lib/studio.ts says it. */
function personOf({ headers }: IncomingMessage) {
  const read = (name: string) => decodeURIComponent(String(headers[name] ?? ''))
  return {
    email: read('x-studio-person'),
    session: read('x-studio-session'),
    entered: headers['x-studio-entered'] === 'yes',
  }
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/**
 * Serves a studio to the built server alone, which has found out who asks, that the environment names them, and whether
 * they have given their password again. Everything they look at or change is on record first.
 *
 * @param options the database
 * @param behind where, and what the server knows it by
 * @throws Node's error when the port is taken
 */
export async function serveBehind(options: StudioOptions, behind: BehindServer) {
  const { end, ...api } = studioApi(options)
  const { files, operations } = behind
  // The same words in lib/studio.ts.
  const key = createHmac('sha256', behind.secret).update('refactkit studio v1').digest('base64url')

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isSame(String(request.headers.authorization ?? ''), `Bearer ${key}`))
      return send(response, 404, 'text/plain', 'There is nothing here.')
    const { email, session, entered } = personOf(request)
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://studio')
    const path = pathname.slice(base.length) || '/'
    if (request.method === 'GET' && (await answerLooks(path, response, files))) return
    if (request.method === 'GET' && path === '/') {
      if (!entered) {
        const asked = passwordPage(base, email, searchParams.get('problem'))
        return send(response, 200, 'text/html', asked, { 'content-security-policy': passwordPolicy })
      }
      try {
        await record(operations, email, 'entered, by password')
      } catch (error) {
        const { status, message } = refusalOf(error)
        return send(response, status === 422 ? 503 : status, 'text/html', closedPage(base, message))
      }
      return send(response, 200, 'text/html', page(base, { person: email }))
    }
    if (!entered)
      return say(response, new Refusal(401, 'Your quarter of an hour is over.', { code: 'enter' }))
    const answering = recordedAnswers(api, operations, email)
    return answerPage(path, [request, response], { files, answering, visitor: session })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error('The studio could not answer:', error)
      response.destroy()
    })
  })
  await new Promise<void>((listens, failed) => {
    server.once('error', failed).listen(behind.port, behind.host, () => listens())
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : behind.port,
    close: async (): Promise<void> => {
      server.close()
      server.closeAllConnections()
      await end()
    },
  }
}

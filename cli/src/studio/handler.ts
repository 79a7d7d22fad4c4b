import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answering, answerLooks, answerPage, say, send } from './answer'
import type { StudioFiles } from './assets'
import { type Entrance, isOwn } from './entrance'
import { closedPage, page } from './page'
import { Refusal } from './refusal'

/** How a studio is served. */
export interface Served {
  readonly answering: Answering
  readonly files: StudioFiles
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
export function studioHandler({ answering, files, entrance, base, onStranger }: Served) {
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
    if (request.method === 'GET' && (await answerLooks(path, response, files))) return
    if (request.method === 'GET' && path === '/') {
      const admitted = entrance.admit(searchParams.get('token'), base)
      if (admitted) {
        const { cookie, key } = admitted
        return send(response, 200, 'text/html', page(base, { visit: key }), { 'set-cookie': cookie })
      }
      if (entrance.visitorOf(request)) return send(response, 200, 'text/html', page(base))
      onStranger()
      const advice = 'Its link lets one browser in. Open the new one that the terminal shows now.'
      return send(response, 401, 'text/html', closedPage(base, advice))
    }
    const visitor = entrance.visitorOf(request)
    const asks = path.startsWith('/api/')
    if (!visitor || (asks && !entrance.isPageOf(visitor, request)))
      return say(response, new Refusal(401, 'Open the link in the terminal.'))
    return answerPage(path, [request, response], { files, answering, visitor })
  }
}

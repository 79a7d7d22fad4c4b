import type { IncomingMessage } from 'node:http'

const isLoopbackAddress = (address: string | undefined): boolean =>
  address !== undefined && /^(::ffff:)?127\.|^::1$/.test(address)

const isLoopbackName = (host: string | undefined): boolean =>
  host !== undefined && /^(localhost|[a-z0-9-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host)

/**
 * Whether a request comes from this machine and asks for it by a name that only this machine has.
 *
 * @param request the request
 * @example if (!isLoopback(request)) response.writeHead(403).end()
 */
export const isLoopback = (request: IncomingMessage): boolean =>
  isLoopbackAddress(request.socket.remoteAddress) && isLoopbackName(request.headers.host)

import { AppError } from '@/lib/errors'

const megabyte = 1_000_000

/** Routes that take files count for themselves, while they stream. */
const countsItself = (pathname: string) => pathname.startsWith('/api/organizations/')

export const tooLarge = () => new AppError('limit', { reason: 'tooLarge' })

interface Limited {
  request: Request
  /** Whether the limit was reached while the body was read. */
  exceeded: () => boolean
}

/**
 * The request with a body that ends in an error after a megabyte, whether its length was declared or not. A body whose
 * declared length is small enough stays as it is: Node reads no more than was declared.
 */
export function limitBody(request: Request): Limited {
  const declared = request.headers.get('content-length')
  const fits = declared !== null && Number(declared) <= megabyte
  if (fits || request.body === null || countsItself(new URL(request.url).pathname)) {
    return { request, exceeded: () => false }
  }
  let seen = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > megabyte) controller.error(tooLarge())
      else controller.enqueue(chunk)
    },
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: request.method,
    headers: request.headers,
    // A cancelled source would close the connection before the answer is on it.
    body: request.body.pipeThrough(counter, { preventCancel: true }),
    signal: request.signal,
    duplex: 'half',
  }
  // Nitro notes the address of the peer on its own request.
  const ip: unknown = Reflect.get(request, 'ip')
  return {
    request: Object.defineProperty(new Request(request.url, init), 'ip', { value: ip }),
    exceeded: () => seen > megabyte,
  }
}

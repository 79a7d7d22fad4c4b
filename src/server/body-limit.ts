import { AppError } from '@/lib/errors'

const megabyte = 1_000_000

/** Routes that take files count for themselves, while they stream. */
const countsItself = (pathname: string) => pathname.startsWith('/api/organizations/')

/**
 * The request with a body that ends in an error after a megabyte, whether its length was declared or not. A body whose
 * declared length is small enough stays as it is: Node reads no more than was declared.
 */
export function limitBody(request: Request): Request {
  if (request.method === 'GET' || request.method === 'HEAD') return request
  const declared = request.headers.get('content-length')
  if (declared !== null && Number(declared) <= megabyte) return request
  if (request.body === null || countsItself(new URL(request.url).pathname)) return request
  const init: RequestInit & { duplex: 'half' } = {
    method: request.method,
    headers: request.headers,
    body: request.body.pipeThrough(counter()),
    signal: request.signal,
    duplex: 'half',
  }
  const limited = new Request(request.url, init)
  // Nitro notes the address of the peer on its own request.
  const ip: unknown = Reflect.get(request, 'ip')
  return Object.defineProperty(limited, 'ip', { value: ip })
}

function counter() {
  let seen = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > megabyte) controller.error(new AppError('limit', { reason: 'tooLarge' }))
      else controller.enqueue(chunk)
    },
  })
}

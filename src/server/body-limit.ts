import { AppError } from '@/lib/errors'

const megabyte = 1_000_000

/** What is still listened to after a refusal, so that the answer arrives on a connection that can be used again. */
const politeness = 16 * megabyte

/** Routes that take files count for themselves, while they stream. */
const countsItself = (pathname: string) => pathname.startsWith('/api/organizations/')

export const tooLarge = () => new AppError('limit', { reason: 'tooLarge' })

interface Limited {
  request: Request
  /** Whether the limit was reached while the body was read. */
  exceeded(): boolean
  /** To be called when the answer is known: lets go of what nobody read. */
  drain(): Promise<void>
}

/**
 * The request with a body that ends in an error after a megabyte, whether its length was declared or not. A body whose
 * declared length is small enough stays as it is: Node reads no more than was declared.
 */
export function limitBody(request: Request): Limited {
  const declared = request.headers.get('content-length')
  const fits = declared !== null && Number(declared) <= megabyte
  if (fits || request.body === null || countsItself(new URL(request.url).pathname)) {
    return { request, exceeded: () => false, drain: async () => {} }
  }
  const reader = request.body.getReader()
  let seen = 0
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read()
        if (done) return controller.close()
        seen += value.byteLength
        if (seen > megabyte) controller.error(tooLarge())
        else controller.enqueue(value)
      },
    },
    { highWaterMark: 0 },
  )
  return {
    request: withBody(request, body),
    exceeded: () => seen > megabyte,
    async drain() {
      for (let left = politeness; left > 0; ) {
        const { done, value } = await reader.read()
        if (done) return
        left -= value.byteLength
      }
      await reader.cancel()
    },
  }
}

function withBody(request: Request, body: ReadableStream<Uint8Array>): Request {
  const { method, headers, signal } = request
  const init: RequestInit & { duplex: 'half' } = { method, headers, signal, body, duplex: 'half' }
  // Nitro notes the address of the peer on its own request.
  const ip: unknown = Reflect.get(request, 'ip')
  return Object.defineProperty(new Request(request.url, init), 'ip', { value: ip })
}

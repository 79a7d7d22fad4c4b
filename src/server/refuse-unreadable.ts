import { AppError } from '@/lib/errors'

/** Lets an unreadable payload fail with our words: the parser's own quote it, and would reach the log. */
export function refuseUnreadable(request: Request): void {
  const payload = new URL(request.url).searchParams.get('payload')
  if (request.method === 'GET' && payload !== null && !isJson(payload)) throw unreadable()
  for (const reader of ['json', 'formData'] as const) {
    const read = request[reader].bind(request)
    Object.defineProperty(request, reader, {
      value: () => read().catch((cause) => Promise.reject(cause instanceof AppError ? cause : unreadable())),
    })
  }
}

const unreadable = () => new AppError('invalid', { reason: 'payload' })

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

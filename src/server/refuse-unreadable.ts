import { SerovalDeserializationError } from 'seroval'
import { AppError } from '@/lib/errors'

// The framework prints what names no status, whole: anybody could fill the log with stacks and words of their own.
Object.defineProperty(SerovalDeserializationError.prototype, 'status', { value: 400 })

/** Lets an unreadable payload fail with our words: the parser's own quote it, and would reach the log. */
export function refuseUnreadable(request: Request): void {
  const payload = new URL(request.url).searchParams.get('payload')
  if (request.method === 'GET') {
    if (payload) requirePayload(parsed(payload))
    if (/form-data|form-urlencoded/.test(request.headers.get('content-type') ?? '')) throw unreadable()
  }
  replaceReader(request, 'formData', () => {})
  replaceReader(request, 'json', requirePayload)
}

function replaceReader(request: Request, reader: 'json' | 'formData', check: (value: unknown) => void): void {
  const read = request[reader].bind(request)
  const value = async () => {
    const body: unknown = await read().catch((cause: unknown) => {
      throw cause instanceof AppError ? cause : unreadable()
    })
    check(body)
    return body
  }
  Object.defineProperty(request, reader, { value })
}

const unreadable = () => new AppError('invalid', { reason: 'payload' })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What Seroval takes for granted before it begins to look for errors. */
function requirePayload(value: unknown): void {
  const isPayload =
    typeof value === 'object' && value !== null && 't' in value && (!('m' in value) || Array.isArray(value.m))
  if (!isPayload) throw unreadable()
}

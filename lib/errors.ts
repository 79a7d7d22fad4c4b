/** The six answers this product gives instead of a result, and `unexpected` for everything nobody foresaw. */
export const statusOf = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 400,
  limit: 429,
  unavailable: 503,
  unexpected: 500,
} as const

/** Reasons with a status of their own. */
const statusOfReason: Record<string, number> = {
  tooLarge: 413,
  imageTooLarge: 413,
  imageTooManyPixels: 413,
  imageType: 415,
  linkGone: 410,
}

export type ErrorCode = keyof typeof statusOf

/**
 * One error for two readers: `code` and `reason` reach the person as a status and a sentence,
 * `cause` and `detail` stay in the log.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly reason: string | undefined
  readonly detail: string | undefined
  readonly requestId: string | undefined
  /** What is wrong with which input, by its path ('name', 'images.0.title'); only with `invalid`. */
  readonly fields: Record<string, string> | undefined
  /** In how many seconds the same can be asked again; with `limit`. */
  readonly retryAfter: number | undefined

  constructor(
    code: ErrorCode,
    options: {
      reason?: string
      detail?: string
      requestId?: string
      fields?: Record<string, string>
      retryAfter?: number | undefined
      cause?: unknown
    } = {},
  ) {
    super(code, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.reason = options.reason
    this.detail = options.detail
    this.requestId = options.requestId
    this.fields = options.fields
    this.retryAfter = options.retryAfter
  }

  get status(): number {
    return (this.reason && statusOfReason[this.reason]) || statusOf[this.code]
  }
}

const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(statusOf, value)

/** The error that a JSON body of this server tells of; the status decides where something in between has answered. */
export function errorIn(body: unknown, status: number): AppError {
  const read = (key: string): unknown =>
    typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined
  const text = (key: string) => {
    const value = read(key)
    return typeof value === 'string' ? value : undefined
  }
  const code = [read('code'), ...Object.keys(statusOf).filter(hasStatus(status))].find(isErrorCode)
  return new AppError(code ?? 'unexpected', {
    reason: text('reason'),
    requestId: text('requestId'),
  })
}

const hasStatus = (status: number) => (code: string) => isErrorCode(code) && statusOf[code] === status

/** Minified class names differ between bundles, so the given name and the code decide and not `instanceof`. */
export const isAppError = (error: unknown): error is AppError =>
  error instanceof Error && error.name === 'AppError' && 'code' in error && isErrorCode(error.code)

import { currentScope } from '@refactkit/tenancy'
import pino, { type DestinationStream } from 'pino'
import type { AppError } from './errors'

/** The organization and the person a line is about, by their ids: those of the scope it is written in. */
const whose = () => {
  const scope = currentScope()
  return { organization: scope?.organizationId, person: scope?.userId }
}

export const createLog = (level: string, destination?: DestinationStream) =>
  pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, mixin: whose }, destination)

/** One JSON line per event on standard output; silent in tests. `LOG_LEVEL` chooses another level. */
export const log = createLog(process.env.LOG_LEVEL ?? (process.env.VITEST ? 'silent' : 'info'))

/** Logs why a request failed: ours is an `error`, an outage a `warn`, what a person did wrong worth `debug`. */
export function logFailure(error: AppError, where: Record<string, string | undefined> = {}): void {
  const { code, reason, detail, requestId } = error
  const level = code === 'unexpected' ? 'error' : code === 'unavailable' && error.cause ? 'warn' : 'debug'
  if (!log.isLevelEnabled(level)) return
  log[level](
    { ...where, code, reason, detail, requestId, cause: describeError(error.cause) },
    'request failed',
  )
}

interface Description {
  name: string
  message: string
  stack?: string
  code?: string
  table?: string
  constraint?: string
  cause?: Description
}

/** An error as far as it may be written down: driver messages can quote values, so only their harmless half stays. */
export function describeError(error: unknown, depth = 0): Description | undefined {
  if (error === undefined || error === null || depth > 4) return undefined
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an Error was thrown' }
  const fact = (key: string) => {
    const value: unknown = Reflect.get(error, key)
    return typeof value === 'string' ? value : undefined
  }
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
  return {
    name: error.name,
    message: speakable(error, fact('code'), fact('query')),
    stack: frames.slice(0, 12).join('\n'),
    code: fact('code'),
    table: fact('table'),
    constraint: fact('constraint'),
    cause: describeError(error.cause, depth + 1),
  }
}

/** Drizzle's message ends in the parameters; PostgreSQL quotes the offending value in class 22 (data exceptions). */
function speakable(error: Error, code: string | undefined, query: string | undefined): string {
  if (query !== undefined) return `Failed query: ${query}`
  if (code?.startsWith('22') || error.name === 'ZodError') return 'left out: it may quote a value'
  return error.message
}

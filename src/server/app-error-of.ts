import { AppError, isAppError } from '@/lib/errors'
import { databaseRefusal } from './database-refusal'

/** Turns whatever was thrown into the one error a person may see. The original stays as `cause`, for the log. */
export function appErrorOf(thrown: unknown, requestId: string): AppError {
  if (isAppError(thrown)) return withRequestId(thrown, requestId)
  const fields = invalidFields(thrown)
  if (fields) return new AppError('invalid', { fields, requestId, cause: thrown })
  const reason = outage(thrown)
  if (reason) return new AppError('unavailable', { reason, requestId, cause: thrown })
  return databaseRefusal(thrown, requestId) ?? new AppError('unexpected', { requestId, cause: thrown })
}

/** The same error without what only the log may know. */
export const publicHalf = ({ code, reason, fields, requestId, retryAfter }: AppError): AppError =>
  new AppError(code, { reason, fields, requestId, retryAfter })

function withRequestId(error: AppError, requestId: string): AppError {
  const { code, reason, detail, fields, retryAfter, cause } = error
  return new AppError(code, {
    reason,
    detail,
    fields,
    retryAfter,
    cause,
    requestId: error.requestId ?? requestId,
  })
}

interface Issue {
  path: PropertyKey[]
  message: string
}

/** `.parse` throws a ZodError; `.validator(schema)` a plain Error whose message is the issues as JSON. */
function invalidFields(thrown: unknown): Record<string, string> | undefined {
  if (!(thrown instanceof Error)) return undefined
  const issues = 'issues' in thrown ? thrown.issues : parsedIssues(thrown)
  if (!Array.isArray(issues) || issues.length === 0 || !issues.every(isIssue)) return undefined
  const fields: Record<string, string> = Object.create(null)
  for (const { path, message } of issues) fields[path.map(String).join('.')] ??= message
  return { ...fields }
}

function parsedIssues({ name, message }: Error): unknown {
  if (name !== 'Error' || !message.startsWith('[')) return undefined
  try {
    return JSON.parse(message)
  } catch {
    return undefined
  }
}

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' &&
  value !== null &&
  'message' in value &&
  typeof value.message === 'string' &&
  'path' in value &&
  Array.isArray(value.path)

/** Why the database cannot serve this, by the code of the error or of one of its causes; undefined when it can. */
function outage(thrown: unknown): string | undefined {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    const code = 'code' in error ? String(error.code) : ''
    if (code === 'RK_BUSY' || code === 'RK_TIMEOUT') return 'databaseBusy'
    if (code === '25006') return 'databaseReadOnly'
    if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull'
    if (unreachable.has(code) || code.startsWith('08')) return 'databaseUnreachable'
    if (lostConnection.test(error.message) || closed.test(error.message)) return 'databaseUnreachable'
  }
  return undefined
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

/** A database that takes no connections for a while; the code says less. */
const closed = /^database ".*" is not currently accepting connections$/

/** The words of node-postgres for a connection that went away or was never had; these errors have no code. */
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error)/

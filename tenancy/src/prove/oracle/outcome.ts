/** What one step answered, in a form that can be compared and printed. */
export type Outcome =
  | { readonly rows: readonly unknown[]; readonly count: number | null; readonly command?: string }
  | { readonly error: Readonly<Record<string, unknown>> }
  | { readonly steps: readonly unknown[] }

const told = [
  'code',
  'message',
  'detail',
  'hint',
  'where',
  'internalQuery',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
] as const

/** The database's own error, from under Drizzle's wrapper. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? causeOf(error.cause) : error
}

function errorOf(error: unknown): Record<string, unknown> {
  const cause = causeOf(error)
  if (!(cause instanceof Error)) return { message: String(cause) }
  const fields = told.flatMap((name) => {
    const value: unknown = Reflect.get(cause, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { name: cause.name, ...Object.fromEntries(fields) }
}

interface Answer {
  rows: unknown[]
  rowCount: number | null
  command: string
}

const isOutcome = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('error' in value || ('rows' in value && 'count' in value))

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'rows' in value && 'rowCount' in value

function answerOf(value: unknown): Outcome {
  if (Array.isArray(value) && value.length > 0 && value.every(isAnswer))
    return { rows: value.map(answerOf), count: value.length }
  if (Array.isArray(value) && value.length > 0 && value.some(isOutcome)) return { steps: value }
  if (isAnswer(value)) return { rows: value.rows, count: value.rowCount, command: value.command }
  if (Array.isArray(value)) return { rows: value, count: value.length }
  return { rows: [value], count: 1 }
}

/** Runs something and tells what it answered or how it failed. */
export async function outcomeOf(run: () => Promise<unknown>): Promise<Outcome> {
  try {
    return answerOf(await run())
  } catch (error) {
    return { error: errorOf(error) }
  }
}

const recentDays = 2 * 24 * 60 * 60 * 1000
const moment = /\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?/g
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const database = /rkprove_[0-9a-f]{8}_\w+?_(both|alone)/g
const address = /process \d+|transaction \d+|tuple \(\d+,\d+\)/g

/** Replaces what may differ between two runs of the same program: the time, random ids, numbers of processes. */
function settled(text: string): string {
  return text
    .replace(moment, (found) => {
      const time = Date.parse(found.replace(' ', 'T'))
      return Math.abs(time - Date.now()) < recentDays ? '<now>' : found
    })
    .replace(uuid, (found) => (found.startsWith('0190000') ? found : '<new id>'))
    .replace(database, '<database>')
    .replace(address, (found) => found.replace(/\d+/g, 'n'))
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'string') return settled(value)
  if (value instanceof Date)
    return settled(Number.isNaN(value.getTime()) ? 'invalid date' : value.toISOString())
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, inner]) => [name, plain(inner)] as const)
    return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)))
  }
  return value
}

/**
 * The answers of a program as text: equal texts are equal answers. Rows are sorted, since their order without an
 * `order by` says nothing.
 */
export function canonical(value: unknown): string {
  const sortRows = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(sortRows)
    if (typeof inner !== 'object' || inner === null) return inner
    const entries = Object.entries(inner).map(([name, part]): [string, unknown] => [
      name,
      name === 'rows' && Array.isArray(part)
        ? part.map(sortRows).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : sortRows(part),
    ])
    return Object.fromEntries(entries)
  }
  return JSON.stringify(sortRows(plain(value)), null, 1)
}

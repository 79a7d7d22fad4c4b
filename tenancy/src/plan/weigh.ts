import { identifier } from '../sql'
import type { Change, Lock, Risk } from './change'
import { sqlName } from './place'
import type { Operation } from './read-statement'
import type { Size } from './sizes'

/** What is known of the rows that a statement meets. */
export interface Rows {
  readonly sizes: ReadonlyMap<string, Size>
  /** How many rows there are, as words, for tables that have any. */
  readonly counted: ReadonlyMap<string, string>
}

/** Bytes a second of an ordinary disk, on the careful side: reading, building an index, writing a table anew. */
const speeds = { scan: 200_000_000, build: 25_000_000, rewrite: 40_000_000 }

const locks = {
  exclusive: { mode: 'ACCESS EXCLUSIVE', blocks: 'reads and writes' },
  reference: { mode: 'SHARE ROW EXCLUSIVE', blocks: 'writes' },
  index: { mode: 'SHARE', blocks: 'writes' },
} as const

const lock = (kind: keyof typeof locks, work: Lock['work'], bytes = 0): Lock => ({
  ...locks[kind],
  work,
  seconds: work === 'moment' ? 0 : Math.round((bytes / speeds[work]) * 10) / 10,
})

const text = /^(text|varchar|character varying)/i
/** Types that hold every value of the one before them. */
const numbers = ['smallint', 'integer', 'bigint', 'numeric']

/** Whether a type holds every value of another; one with a length or a precision may not. */
const holdsAll = (from: string, to: string): boolean =>
  /^(text|varchar|character varying)$/i.test(to) ||
  (numbers.includes(from) && numbers.indexOf(to) > numbers.indexOf(from))

/** Whether rows stay as they are on disk: only where one unlimited text becomes another. */
const staysInPlace = (from: string, to: string): boolean => text.test(from) && holdsAll('', to)

/** What PostgreSQL works out for each row by itself when the column is added. */
const computed =
  /\b(serial|smallserial|bigserial|generated|gen_random_uuid|uuidv[47]|random|clock_timestamp|nextval)\b/i

const notValid = (statement: string) =>
  `Add it with NOT VALID, which is done in a moment, and validate it in a second transaction, which blocks nobody: ${statement}`

const oneLine = (text: string) => text.replace(/\s+/g, ' ').replace(/;\s*$/, '').trim()

type Verdict = Partial<Pick<Change, 'loses' | 'lock' | 'risk' | 'refused' | 'detail'>>
type Weigher = (on: {
  operation: Operation
  statement: string
  rows: string
  bytes: number
  type?: string | undefined
}) => Verdict

const risk = (rule: Risk['rule'], instead: string): Verdict => ({ risk: { rule, instead } })
const table = ({ table: name }: Operation) => name ?? ''

const weighers: Partial<Record<Operation['does'], Weigher>> = {
  drop: ({ operation, rows }) =>
    operation.kind !== 'table'
      ? {}
      : {
          loses: `The table ${operation.name} goes, with its rows (${rows}).`,
          lock: lock('exclusive', 'moment'),
          ...risk(
            'data-loss',
            'Export what is in it first, or leave it until no version of the server reads it.',
          ),
        },
  truncate: ({ operation, rows }) => ({
    loses: `All rows of ${operation.name} go (${rows}), and with CASCADE those that point at them.`,
    lock: lock('exclusive', 'moment'),
    ...risk('truncate', 'Delete what is meant, by name, after an export.'),
  }),
  'drop-column': ({ operation, rows }) => ({
    loses: `The column ${table(operation)}.${operation.name} goes, with its values (rows: ${rows}).`,
    lock: lock('exclusive', 'moment'),
    ...risk(
      'data-loss',
      'Release a version that no longer reads the column, then drop it. What it holds is gone with it.',
    ),
  }),
  'add-column': ({ operation, statement, bytes }) => {
    if (
      /\bnot null\b/i.test(statement) &&
      !/\b(default|generated|serial|bigserial|smallserial)\b/i.test(statement)
    )
      return {
        refused: `${table(operation)} has rows, and the new column ${operation.name} may not be empty and has no default.`,
        ...risk(
          'not-null-without-default',
          'Give the column a default; or add it without notNull(), fill it, and add notNull() afterwards.',
        ),
      }
    if (!computed.test(operation.detail)) return { lock: lock('exclusive', 'moment') }
    return {
      lock: lock('exclusive', 'rewrite', bytes),
      ...risk(
        'rewrite',
        'Add the column without a default, set the default for new rows, and fill the old ones in batches.',
      ),
    }
  },
  'set-type': ({ operation, rows, bytes, type: from = '' }) => {
    const to = operation.detail.replace(/ using .*/i, '')
    const detail = from ? `${from} → ${to}` : to
    if (staysInPlace(from, to)) return { detail, lock: lock('exclusive', 'moment') }
    const loses = `The values of ${table(operation)}.${operation.name} are converted to ${to}, which may round or cut them (rows: ${rows}).`
    return {
      detail,
      loses: holdsAll(from, to) ? null : loses,
      lock: lock('exclusive', 'rewrite', bytes),
      ...risk(
        'rewrite',
        'Add a second column of the new type, write both, copy the old rows in batches, then read the new one and drop the old.',
      ),
    }
  },
  'set-not-null': ({ operation, bytes }) => ({
    lock: lock('exclusive', 'scan', bytes),
    ...risk(
      'scan-under-lock',
      `First ALTER TABLE ${sqlName(table(operation))} ADD CHECK (${identifier(operation.name)} IS NOT NULL) NOT VALID and VALIDATE it: SET NOT NULL then reads nothing.`,
    ),
  }),
  'add-check': ({ statement, bytes }) =>
    /\bnot valid\b/i.test(statement)
      ? { lock: lock('exclusive', 'moment') }
      : {
          lock: lock('exclusive', 'scan', bytes),
          ...risk('scan-under-lock', notValid(`${oneLine(statement)} NOT VALID`)),
        },
  'add-reference': ({ statement, bytes }) =>
    /\bnot valid\b/i.test(statement)
      ? { lock: lock('reference', 'moment') }
      : {
          lock: lock('reference', 'scan', bytes),
          ...risk('scan-under-lock', notValid(`${oneLine(statement)} NOT VALID`)),
        },
  'add-key': ({ operation, statement, bytes }) =>
    /\busing index\b/i.test(statement)
      ? { lock: lock('exclusive', 'moment') }
      : {
          lock: lock('exclusive', 'build', bytes),
          ...risk(
            'index-not-concurrent',
            `Build it first, with CREATE UNIQUE INDEX CONCURRENTLY, and take it over: ALTER TABLE ${sqlName(table(operation))} ADD CONSTRAINT ${identifier(operation.name)} UNIQUE USING INDEX …`,
          ),
        },
  'create-index': ({ statement, bytes }) => ({
    lock: lock('index', 'build', bytes),
    ...risk(
      'index-not-concurrent',
      `Build it before, outside of a transaction, where it blocks nobody, or let npx refactkit generate --concurrently write that: ${oneLine(statement).replace(/ index /i, ' INDEX CONCURRENTLY ')}`,
    ),
  }),
  rename: ({ operation }) => ({
    lock: lock('exclusive', 'moment'),
    ...risk(
      'rename-in-use',
      `A server of the version before still asks for ${operation.name}. Stop it first, or add the new name, write both, and drop the old.`,
    ),
  }),
  alter: ({ operation }) => (operation.table === null ? {} : { lock: lock('exclusive', 'moment') }),
}

/**
 * What a change costs: which data it loses, whom it blocks for how long, and what would be safer. Nothing, where its table
 * has no rows or is new.
 *
 * @param operation from `readStatement`
 * @param statement the statement it was read from
 * @param rows what the database holds; undefined where that is not known, as for a file: every table then counts as filled
 * @example weigh(operation, statement, { sizes, counted })
 */
export function weigh(operation: Operation, statement: string, rows?: Rows): Change {
  const { does, ...shown } = operation
  const change: Change = { ...shown, statement, loses: null, lock: null, risk: null, refused: null }
  const of = operation.table
  const counted = rows ? rows.counted.get(of ?? '') : 'not counted'
  // What belongs to no table, or to one without rows, costs nothing.
  if (counted === undefined) return change
  const { bytes = 0, types = {} } = rows?.sizes.get(of ?? '') ?? {}
  const type = types[operation.name]
  return { ...change, ...weighers[does]?.({ operation, statement, rows: counted, bytes, type }) }
}

import type { Answer, Run } from './connections'
import { Refusal, refusalFor } from './refusal'

/** How many rows of a statement somebody typed are shown. */
export const mostRows = 1000

const before = 'select * from ('
const reads = /^[\s(]*(?:select|values|table|with)\b/i
/** A statement that writes, where only reading is allowed: a read-only transaction, or a WITH that changes rows. */
const writing = ['25006', '0A000']

/** What a typed statement answered, cut to what a page can show. */
export interface Sheet {
  readonly columns: readonly string[]
  readonly rows: Answer['rows']
  readonly more: boolean
  readonly command: string
  readonly rowCount: number | null
  readonly ms: number
}

/**
 * Runs what somebody typed. A statement that reads is cut by the database, so that a large table never comes here whole;
 * one that writes is sent as it is, once the person has said that it may.
 *
 * @param text one statement
 * @param runs how to read, and how to write where this view can
 * @param write whether it may write
 * @throws Refusal with the code `writes` when it would write and has not been allowed to
 */
export async function runTyped(
  text: string,
  runs: { readonly read: Run; readonly write: Run | undefined },
  write: boolean,
): Promise<Sheet> {
  const statement = text.trim().replace(/;\s*$/, '')
  if (statement === '') throw new Refusal(400, 'There is no statement to run.')
  const began = performance.now()
  const bounded = reads.test(statement) && !(write && /^[\s(]*with\b/i.test(statement))
  if (!bounded) {
    if (!runs.write)
      throw new Refusal(
        403,
        'The whole database is only read here. To change rows, look as their organization.',
      )
    if (!write) throw new Refusal(409, 'This statement may change rows.', { code: 'writes' })
  }
  const sent = bounded ? `${before}${statement}\n) as typed limit ${mostRows + 1}` : statement
  try {
    const run = bounded || !runs.write ? runs.read : runs.write
    return sheetOf(await run({ text: sent }), performance.now() - began)
  } catch (error) {
    const refusal = refusalFor(error, bounded ? before.length : 0)
    if (!refusal) throw error
    if (bounded && !write && runs.write && writing.includes(refusal.more.code ?? ''))
      throw new Refusal(409, 'This statement may change rows.', { code: 'writes' })
    throw refusal
  }
}

const sheetOf = ({ fields, rows, command, rowCount }: Answer, ms: number): Sheet => ({
  columns: fields.map(({ name }) => name),
  rows: rows.slice(0, mostRows),
  more: rows.length > mostRows,
  command,
  rowCount,
  ms: Math.round(ms),
})

import { admit } from '@refactkit/tenancy/operations'
import type { Answer, Run } from './connections'
import { Refusal, refusalFor } from './refusal'
import { marked } from './statements'

/** How many rows of a statement somebody typed are shown. */
export const mostRows = 1000
/** How many characters of a cell are; a thousand rows of a megabyte would fill the memory of whoever reads them. */
const longestCell = 5_000

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
  const start = startOf(text)
  const statement = withoutEnd(text.slice(start))
  if (statement === '') throw new Refusal(400, 'There is no statement to run.')
  const began = performance.now()
  const bounded = reads.test(statement) && !(write && runs.write)
  if (!bounded) {
    if (!runs.write)
      throw new Refusal(
        403,
        'The whole database is only read here. To change rows, look as their organization.',
      )
    // What is taken from nobody is not asked about first.
    admit(statement)
    if (!write) throw new Refusal(409, 'This statement may change rows.', { code: 'writes' })
  }
  try {
    if (!bounded && runs.write)
      return shortened(sheetOf(await runs.write({ text: statement }), performance.now() - began))
    // Planned and not run, for the names of the columns: what they are called decides how they are cut.
    const { fields } = await runs.read({ text: `${before}${statement}\n) as typed limit 0` })
    const columns = fields.map(({ name }) => name)
    const answer = await runs.read({ text: cutting(statement, columns.length) })
    return { ...shortened(sheetOf(answer, performance.now() - began)), columns }
  } catch (error) {
    const refused = refusalFor(error, bounded ? before.length : 0)
    if (!refused) throw error
    const refusal = placed(refused, statement, start)
    if (bounded && !write && runs.write && writing.includes(refusal.more.code ?? ''))
      throw new Refusal(409, 'This statement may change rows.', { code: 'writes' })
    throw refusal
  }
}

/** The statement, with so many rows and so much of each cell as a page can show. */
function cutting(statement: string, columns: number): string {
  const names = Array.from({ length: columns }, (_, index) => `c${index}`)
  const cut = names.map((name) => `left(typed.${name}::text, ${longestCell + 1}) as ${name}`)
  const named = columns > 0 ? `typed(${names.join(', ')})` : 'typed'
  return `select ${cut.join(', ')} from (${statement}\n) as ${named} limit ${mostRows + 1}`
}

/** Where the statement begins behind white space and comments, which PostgreSQL nests and the driver takes from nobody. */
function startOf(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const two = text.slice(at, at + 2)
    if (two === '/*' || (depth > 0 && two === '*/')) {
      depth += two === '/*' ? 1 : -1
      at++
    } else if (depth === 0 && two === '--') {
      const rest = text.slice(at).search(/[\r\n]/)
      if (rest < 0) return text.length
      at += rest
    } else if (depth === 0 && !/\s/.test(text.charAt(at))) return at
  }
  return text.length
}

function withoutEnd(text: string): string {
  let statement = text.trimEnd()
  while (statement.endsWith(';')) statement = statement.slice(0, -1).trimEnd()
  return statement
}

/** The same refusal, whose place is counted in what was typed: PostgreSQL counts characters, JavaScript halves of some. */
function placed({ status, message, more }: Refusal, statement: string, start: number): Refusal {
  if (more.position === undefined) return new Refusal(status, message, more)
  const ahead = [...statement].slice(0, more.position - 1).join('')
  return new Refusal(status, message, { ...more, position: start + ahead.length + 1 })
}

const shortened = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((cell) => marked(cell, longestCell))),
})

const sheetOf = ({ fields, rows, command, rowCount }: Answer, ms: number): Sheet => ({
  columns: fields.map(({ name }) => name),
  rows: rows.slice(0, mostRows),
  more: rows.length > mostRows,
  command,
  rowCount,
  ms: Math.round(ms),
})

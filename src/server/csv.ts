import { AppError } from '@/lib/errors'

/** A column of a file: its heading, and what stands in it for a row. */
export type CsvColumn<Row> = readonly [heading: string, value: (row: Row) => CsvValue]

type CsvValue = string | number | boolean | Date | null | undefined

/** A spreadsheet would run these as a formula; after an apostrophe it shows them. Numbers are let through. */
const formula = /^(?![+-]?\d+([.,]\d+)?$)[=+\-@\t\r]/

function cell(value: CsvValue): string {
  const text = value instanceof Date ? value.toISOString() : String(value ?? '')
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (values: readonly CsvValue[]) => `${values.map(cell).join(',')}\r\n`

const mostRows = 50_000
const pageSize = 1000

interface Page<Row> {
  rows: Row[]
  nextCursor?: string
}

/**
 * A file of every row that a list has, read page by page (RFC 4180, with the mark by which spreadsheets know UTF-8). Read
 * whole before it is sent, as the scope ends with the answer; more than 50,000 rows are refused.
 */
export async function csvResponse<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  read: (page: { cursor: string | undefined; limit: number }) => Promise<Page<Row>>,
): Promise<Response> {
  const lines = [line(columns.map(([heading]) => heading))]
  let cursor: string | undefined
  do {
    const page = await read({ cursor, limit: pageSize })
    for (const row of page.rows) lines.push(line(columns.map(([, value]) => value(row))))
    if (lines.length > mostRows + 1) throw new AppError('limit', { reason: 'tooManyRows' })
    cursor = page.nextCursor
  } while (cursor)
  return new Response(`\uFEFF${lines.join('')}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}

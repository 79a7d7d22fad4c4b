import { type Page, pagedResponse } from './paged-response'

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

/**
 * A file of every row that a list has (RFC 4180, with the mark by which spreadsheets know UTF-8), read as it is sent.
 *
 * @example csvResponse('invoices', columns, (page) => listInvoices({ ...shown, ...page }))
 */
export const csvResponse = <Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  read: (page: { cursor: string | undefined; limit: number }) => Promise<Page<Row>>,
): Promise<Response> =>
  pagedResponse(
    {
      file: `${name}.csv`,
      type: 'text/csv; charset=utf-8',
      head: `\uFEFF${line(columns.map(([heading]) => heading))}`,
      row: (row) => line(columns.map(([, value]) => value(row))),
    },
    read,
  )

import { requireScope, within } from '@refactkit/tenancy'

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

const pageSize = 1000

interface Page<Row> {
  rows: Row[]
  nextCursor?: string
}

/**
 * A file of every row that a list has (RFC 4180, with the mark by which spreadsheets know UTF-8). It is read a page at a
 * time as it is sent, so that it takes as much memory for a million rows as for a thousand. The scope ends with the
 * answer, and is opened again for each page.
 *
 * @example csvResponse('invoices', columns, (page) => listInvoices({ ...shown, ...page }))
 */
export async function csvResponse<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  read: (page: { cursor: string | undefined; limit: number }) => Promise<Page<Row>>,
): Promise<Response> {
  const { organizationId } = requireScope()
  const encoder = new TextEncoder()
  let head = `\uFEFF${line(columns.map(([heading]) => heading))}`
  // What is refused is refused before the file begins.
  let page: Page<Row> | undefined = await read({ cursor: undefined, limit: pageSize })

  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!page) return controller.close()
        const { rows, nextCursor: cursor } = page
        const lines = rows.map((row) => line(columns.map(([, value]) => value(row))))
        controller.enqueue(encoder.encode(head + lines.join('')))
        head = ''
        page = cursor ? await within(organizationId, () => read({ cursor, limit: pageSize })) : undefined
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}

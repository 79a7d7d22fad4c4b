import { requireScope, within } from '@refactkit/tenancy'
import { inLanguage, spoken } from '@/lib/spoken'

const pageSize = 1000

export interface Page<Row> {
  rows: Row[]
  nextCursor?: string
}

interface Format<Row> {
  /** What it is called, with its ending. */
  file: string
  type: string
  /** What stands before the first row, and after the last. */
  head: string
  foot?: string
  /** A row as text; the first one may have to be told from the others. */
  row: (row: Row, isFirst: boolean) => string
}

/**
 * A file of every row that a list has. It is read a page at a time as it is sent, so that it takes as much memory for a million
 * rows as for a thousand. The scope and the language end with the answer, and are entered again for each page.
 *
 * @example pagedResponse({ file: 'log.json', type: 'application/json', head: '[', foot: ']', row }, (page) => list(page))
 */
export async function pagedResponse<Row>(
  { file, type, head, foot = '', row }: Format<Row>,
  read: (page: { cursor: string | undefined; limit: number }) => Promise<Page<Row>>,
): Promise<Response> {
  const { organizationId } = requireScope()
  const locale = spoken()
  const encoder = new TextEncoder()
  let before = head
  let isFirst = true
  // What is refused is refused before the file begins.
  let page: Page<Row> | undefined = await read({ cursor: undefined, limit: pageSize })

  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!page) return controller.close()
        const { rows, nextCursor: cursor } = page
        const lines = inLanguage(locale, () =>
          rows.map((each) => {
            const text = row(each, isFirst)
            isFirst = false
            return text
          }),
        )
        controller.enqueue(encoder.encode(before + lines.join('') + (cursor ? '' : foot)))
        before = ''
        page = cursor ? await within(organizationId, () => read({ cursor, limit: pageSize })) : undefined
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': 'private, no-store',
    },
  })
}

import { requireScope, within } from '@refactkit/tenancy'
import { expect, test } from 'vitest'
import { csvResponse } from './csv'

test('a file quotes what it must, shows formulas instead of running them, and has every page', async () => {
  const pages: Record<string, string[]> = {
    first: ['plain', 'a "quoted", one', 'two\nlines'],
    second: ['=1+1', '@x', '-12.5', '-x'],
  }
  const read: string[] = []
  const answer = await within('acme', () =>
    csvResponse<string>('names', [['Name, whole', (row) => row]], async ({ cursor = 'first' }) => {
      read.push(`${cursor} of ${requireScope().organizationId}`)
      return { rows: pages[cursor] ?? [], ...(cursor === 'first' ? { nextCursor: 'second' } : {}) }
    }),
  )
  // The next page waits until somebody wants it, and is read in the same scope.
  expect(read).toEqual(['first of acme'])
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="names.csv"')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
  expect(text).toBe(
    '\uFEFF"Name, whole"\r\nplain\r\n"a ""quoted"", one"\r\n"two\nlines"\r\n\'=1+1\r\n\'@x\r\n-12.5\r\n\'-x\r\n',
  )
  expect(read).toEqual(['first of acme', 'second of acme'])
})

import { expect, test } from 'vitest'
import { csvResponse } from './csv'

test('a file quotes what it must, shows formulas instead of running them, and has every page', async () => {
  const pages: Record<string, string[]> = {
    first: ['plain', 'a "quoted", one', 'two\nlines'],
    second: ['=1+1', '@x', '-12.5', '-x'],
  }
  const answer = await csvResponse<string>(
    'names',
    [['Name, whole', (row) => row]],
    async ({ cursor = 'first' }) => ({
      rows: pages[cursor] ?? [],
      ...(cursor === 'first' ? { nextCursor: 'second' } : {}),
    }),
  )
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="names.csv"')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
  expect(text).toBe(
    '\uFEFF"Name, whole"\r\nplain\r\n"a ""quoted"", one"\r\n"two\nlines"\r\n\'=1+1\r\n\'@x\r\n-12.5\r\n\'-x\r\n',
  )
})

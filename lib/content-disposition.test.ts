import { expect, it } from 'vitest'
import { contentDisposition } from './content-disposition'

it('names a file in both spellings', () => {
  expect(contentDisposition('attachment', "Café d'été.png")).toBe(
    `attachment; filename="Caf_ d'_t_.png"; filename*=UTF-8''Caf%C3%A9%20d%27%C3%A9t%C3%A9.png`,
  )
})

it.each([
  'a"; filename="evil.exe',
  'a\r\nSet-Cookie: x=1',
  'a\\"b',
  '../../etc/passwd',
  '\ud800',
  'مرحبا (*).png',
])('keeps %j inside its quotes', (name) => {
  const header = contentDisposition('inline', name)
  expect(header).toMatch(/^inline; filename="[^"\\/\r\n]*"; filename\*=UTF-8''[\w.~!%-]*$/)
  expect(() => new Headers({ 'content-disposition': header })).not.toThrow()
})

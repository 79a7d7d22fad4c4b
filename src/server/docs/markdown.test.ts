import { expect, test } from 'vitest'
import { headingsOf, toHtml } from './markdown'

const html = (text: string) => toHtml(text, 'docs/recipes/add-a-table.md').html

test('markup in a text is left out, and signs in it are signs', () => {
  expect(html('a <script>alert(1)</script> b <img src=x onerror=alert(1)>')).not.toMatch(/<(script|img)/)
  expect(html('```ts title="a<b>"\n<i>"x"</i>\n```')).not.toMatch(/<(i|b)>/)
  expect(html('`<b>`')).toContain('&lt;b&gt;')
})

test('a link leads to a page that is shown, or to where it says; all others are words', () => {
  expect(html('[Rules](../check.md#by-number)')).toContain('<a href="/docs/check#by-number">Rules</a>')
  expect(html('[Start](../../README.md)')).toContain('href="/docs/start"')
  expect(html('[Site](https://example.org/?a="b)')).toContain('rel="noreferrer"')
  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/etc/passwd',
    '../../db/schema.ts',
    '../../../x.md',
  ])
    expect(html(`[word](${href})`)).toBe('<p>word</p>\n')
})

test('every heading has an id of its own, also in other scripts and without any letter', () => {
  const ids = headingsOf('# Über\n## Same\n## Same\n## ***\n## مرحبا').map(({ id }) => id)
  expect(new Set(ids).size).toBe(5)
  expect(ids).toEqual(['über', 'same', 'same-1', 'part', 'مرحبا'])
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const output = join(import.meta.dirname, '../../.output')

/** What only the studio has: a header, a cookie, a login's reason and a sentence. */
const marks = [
  'x-studio-key',
  'refactkit_studio_',
  'Looked at the whole database',
  'This studio is closed',
  'dev/studio',
]

test('a built server knows no studio, at any address of it', async () => {
  for (const path of ['', '/', '/api/sql', '/browser/main.js', '?token=x']) {
    const get = await fetch(`${inject('siteUrl')}/dev/studio${path}`)
    expect([path, get.status]).toEqual([path, 404])
  }
  const headers = { origin: inject('siteUrl'), 'content-type': 'application/json' }
  const asked = await fetch(`${inject('siteUrl')}/dev/studio/api/sql`, {
    method: 'POST',
    headers,
    body: '{}',
  })
  expect(asked.status).toBe(404)
})

test('no code of the studio is in a build, and the marks that are looked for are in the sources', () => {
  const sources = join(import.meta.dirname, '../../cli/src/studio')
  const textOf = (folder: string, names: RegExp) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && names.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const source = textOf(sources, /\.ts$/).join('\n')
  for (const mark of marks) expect(source, mark).toContain(mark)
  const built = textOf(output, /\.(m?js|css|html|json)$/)
  expect(built.length).toBeGreaterThan(20)
  for (const mark of marks)
    expect(
      built.filter((text) => text.includes(mark)),
      mark,
    ).toEqual([])
})

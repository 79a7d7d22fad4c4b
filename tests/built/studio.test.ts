import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { expect, inject, test } from 'vitest'
import { demoPassword, Visitor } from '../harness/visitor'

const output = join(import.meta.dirname, '../../.output')

/** What only the studio has: a header, a cookie, a login's reason and a sentence. */
const marks = [
  'x-studio-key',
  'refactkit_studio_',
  'Looked at the whole database',
  'This studio is closed',
  'dev/studio',
]

test('a built server in whose environment nobody is named knows no studio, at any address of one', async () => {
  const alice = await new Visitor(inject('siteUrl')).signIn('alice@acme.test')
  for (const base of ['/dev/studio', '/studio'])
    for (const path of ['', '/api/sql', '/browser/main.js', '/studio.css', '?token=x']) {
      const get = await alice.fetch(`${base}${path}`)
      expect([base, path, get.status]).toEqual([base, path, 404])
    }
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  for (const path of ['/dev/studio/api/sql', '/studio/api/sql'])
    expect((await alice.fetch(path, json)).status).toBe(404)
  const password = { method: 'POST', body: new URLSearchParams({ password: demoPassword }) }
  expect((await alice.fetch('/studio/enter', password)).status).toBe(404)
})

test('code of the studio is in no page and not in the server: in one program of its own', () => {
  const sources = join(import.meta.dirname, '../../cli/src/studio')
  const textOf = (folder: string, names: RegExp) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && names.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const source = textOf(sources, /\.ts$/).join('\n')
  for (const mark of marks) expect(source, mark).toContain(mark)
  const built = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(m?js|css|html|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  expect(built.length).toBeGreaterThan(20)
  // The guides that the documentation shows speak of it by name.
  const guides = readdirSync(join(import.meta.dirname, '../../docs'), { recursive: true, encoding: 'utf8' })
  const names = new Set(['README', 'SECURITY', ...guides.map((file) => basename(file, '.md'))])
  const isGuide = (file: string) => {
    const name = basename(file, '.mjs')
    // The first is a name with a hash, which may end in figures; the others are counted where they would be called the same.
    const hashed = name.replace(/-[\w-]{8}$/, '')
    return [name, hashed].some((each) => names.has(each) || names.has(each.replace(/\d+$/, '')))
  }
  const withMarks = built.filter((file) => {
    const text = readFileSync(file, 'utf8')
    return marks.some((mark) => text.includes(mark)) && !isGuide(file)
  })
  // The header's name is all that the server itself knows of it: it passes that one on.
  expect(withMarks.map((file) => relative(output, file).replaceAll('\\', '/'))).toEqual(
    expect.arrayContaining(['server/studio.mjs']),
  )
  for (const file of withMarks)
    expect(relative(output, file).replaceAll('\\', '/')).toMatch(
      /^server\/(studio|_ssr\/router-[^/]+|_chunks\/router)\.mjs$/,
    )
  const server = withMarks.filter((file) => !file.endsWith('studio.mjs'))
  const sentences = marks.filter((mark) => mark !== 'x-studio-key')
  for (const file of server)
    for (const mark of sentences) expect(readFileSync(file, 'utf8'), mark).not.toContain(mark)
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import * as schema from '../../db/schema'

const output = join(import.meta.dirname, '../../.output')
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const shipped = filesIn(join(output, 'public'))
const texts = shipped.filter((file) => /\.(js|css|html|json|svg|txt)$/.test(file))

/** The landing page shows a policy and a query on purpose; what it shows is nothing that leaked. */
async function shownOnPurpose(): Promise<string> {
  const html = await (await fetch(`${inject('siteUrl')}/`)).text()
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

const shown = await shownOnPurpose()
const sentencesIn = (value: unknown): string[] =>
  typeof value === 'object' && value ? Object.values(value).flatMap(sentencesIn) : [String(value)]
const catalogue = join(import.meta.dirname, '../../src/i18n')
const words = await Promise.all(
  filesIn(catalogue)
    .filter((file) => dirname(file) !== catalogue)
    .map((file) => import(file)),
)
const sentences = new Set(sentencesIn(words))
const isShown = (piece: string) => piece.length > 10 && (shown.includes(piece) || sentences.has(piece))

/** A bundle without those lines and without the catalogue: minified code keeps texts between backticks, words in quotes. */
const contents = texts.map((file) => {
  const pieces = readFileSync(file, 'utf8').split(file.includes('/assets/words-') ? /[\n`"]/ : /[\n`]/)
  return { file, text: pieces.filter((piece) => !isShown(piece.trim())).join('\n') }
})

const tableNames = Object.values(schema).flatMap((table) =>
  typeof table === 'object' && table && Symbol.for('drizzle:Name') in table
    ? [String(Reflect.get(table, Symbol.for('drizzle:Name')))]
    : [],
)

describe('what the browser gets', () => {
  test('there is something to look at', () => {
    expect(contents.length).toBeGreaterThan(3)
    expect(tableNames).toContain('rate_limit')
  })

  test.each([
    [
      'SQL',
      /\b(insert into|delete from|select .{1,80} from|create table|alter table|pg_catalog|set_config)\b/i,
    ],
    ['the guard', /\brk\.(organization_id|enter)\b|row level security/i],
    ['a driver or an ORM', /drizzle|node-postgres|pg-pool|ScopedPool|portal named/i],
    ['Better Auth’s server', /betterAuth\(|internalAdapter|better-auth\.secret|hashPassword|scrypt/],
    [
      'a secret or where one is',
      /BETTER_AUTH_SECRET|DATABASE_URL|S3_SECRET|SMTP_URL|RESEND_API_KEY|postgres(ql)?:\/\/|-----BEGIN/,
    ],
    ['validation meant for the server', /ZodError|invalid_union|"too_small"/],
    ['Node', /node:(fs|crypto|net|async_hooks|stream|zlib|child_process)/],
    ['files of the machine', /\/(work|home|root|Users)\/[\w-]+\/|\\Users\\/],
    ['the texts of the log', /Nothing is served: the database|it may quote a value/],
  ])('no %s', (_, pattern) => {
    const found = contents.flatMap(({ file, text }) => {
      const match = pattern.exec(text)
      return match ? [`${file}: ${text.slice(Math.max(0, match.index - 60), match.index + 60)}`] : []
    })
    expect(found).toEqual([])
  })

  test('no name of a table whose name is no everyday word', () => {
    const telling = tableNames.filter((name) => name.includes('_'))
    expect(telling.length).toBeGreaterThan(0)
    for (const { file, text } of contents) {
      for (const name of telling) expect([file, text.includes(name)]).toEqual([file, false])
    }
  })

  test('no source map and no list of files', () => {
    expect(shipped.filter((file) => /\.map$|manifest\.json$|\.vite/.test(file))).toEqual([])
  })
})

interface Route {
  filePath: string
  preloads?: string[]
  css?: unknown[]
}

const manifest = async (): Promise<Record<string, Route>> => {
  const file = filesIn(join(output, 'server')).find((name) => /_tanstack-start-manifest_v/.test(name))
  if (!file) throw new Error('the build has no manifest of its routes')
  const { tsrStartManifest } = await import(pathToFileURL(file).href)
  return tsrStartManifest().routes
}

const gzipped = new Map<string, number>()
const sizeOf = (asset: string) => {
  const known = gzipped.get(asset) ?? gzipSync(readFileSync(join(output, 'public', asset))).length
  gzipped.set(asset, known)
  return known
}

/** The route itself and the layouts around it. */
const branch = (id: string, ids: string[]) =>
  ids.filter((other) => other === '__root__' || id === other || id.startsWith(`${other}/`))

describe('how much the browser gets', () => {
  test('the dashboard needs at most 165 kB of script, another signed-in page 175, and 1 kB more for each added resource', async () => {
    const record = join(output, '../refactkit.json')
    const { resources } = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : { resources: {} }
    const limitOf = (id: string) => (id.endsWith('/dashboard') ? 165 : 175) + Object.keys(resources).length
    const routes = await manifest()
    const ids = Object.keys(routes)
    const sizes = ids
      .filter((id) => id.startsWith('/_app') || id.startsWith('/_auth'))
      .map((id) => {
        const assets = new Set(branch(id, ids).flatMap((part) => routes[part]?.preloads ?? []))
        return { id, kilobytes: [...assets].reduce((sum, asset) => sum + sizeOf(asset), 0) / 1000 }
      })
    expect(sizes.length).toBeGreaterThan(0)
    console.info(sizes.map(({ id, kilobytes }) => `${kilobytes.toFixed(1)} kB  ${id}`).join('\n'))
    expect(sizes.filter(({ id, kilobytes }) => kilobytes > limitOf(id))).toEqual([])
  })

  test('what every page needs is run by itself, before the page begins to wake up', async () => {
    const html = await (await fetch(`${inject('siteUrl')}/login`)).text()
    const [, order = '[]'] = /for\(const each of (\[.*?\])\)/.exec(html) ?? []
    const files: string[] = JSON.parse(order)
    expect(files).toEqual([
      expect.stringMatching(/^\/assets\/kit-[\w-]+\.js$/),
      expect.stringMatching(/^\/assets\/index-[\w-]+\.js$/),
    ])
    const kit = readFileSync(join(output, 'public', files[0] ?? ''), 'utf8')
    expect(kit).not.toMatch(/from\s*"[^"]*\/index-/)
  })

  test('the landing page ships at most 10 kB of script', async () => {
    const html = await (await fetch(`${inject('siteUrl')}/`)).text()
    const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
    const linked = [
      ...html.matchAll(/(?:<script\b[^>]*\ssrc|<link\b[^>]*modulepreload[^>]*\shref)="(\/[^"]+)"/g),
    ]
    const bytes =
      gzipSync(inline.join('')).length + linked.reduce((sum, [, asset = '']) => sum + sizeOf(asset), 0)
    expect(html).not.toContain('modulepreload')
    expect(bytes).toBeLessThanOrEqual(10_000)
  })
})

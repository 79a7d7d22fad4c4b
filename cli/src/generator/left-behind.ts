import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path/posix'
import { parseSync } from 'oxc-parser'
import type { Changes } from './changes'

const folders = ['db', 'lib', 'src', 'tests', 'e2e', 'bench', 'scripts', 'docs']
const extensions = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']

/** Every file of the folders that hold a project's own, by its path. */
export function sources(root: string): string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => relative(root, join(parentPath.replaceAll('\\', '/'), name)))
        .filter((path) => !path.endsWith('.gen.ts'))
    } catch {
      return []
    }
  })
}

const isCode = (path: string) => /\.(tsx?|mts|mjs)$/.test(path)

/** What proves and measures, and so may go with what it was about. */
const isTest = (path: string) => /^(tests|e2e|bench)\/|\.test\.tsx?$/.test(path)

const aliases: [RegExp, string][] = [
  [/^@\/db(?=\/|$)/, 'db'],
  [/^@\/lib\//, 'lib/'],
  [/^@\//, 'src/'],
]

function targets(from: string, specifier: string): string[] {
  const [pattern, folder] = aliases.find(([each]) => each.test(specifier)) ?? []
  const base = pattern ? specifier.replace(pattern, folder ?? '') : join(dirname(from), specifier)
  return specifier.startsWith('.') || pattern ? extensions.map((end) => base + end) : []
}

/**
 * What would be left without what it imports, once changes are written.
 *
 * @param tables the names that the schema would no longer export
 * @returns `src/pages/report.tsx imports @/server/invoice-fns`, one for each file and import
 */
export function leftBehind(root: string, changes: Changes, tables: readonly string[]): string[] {
  const gone = new Set([...changes].filter(([, text]) => text === undefined).map(([path]) => path))
  return sources(root).flatMap((path) => {
    if (gone.has(path) || !isCode(path)) return []
    const text = changes.get(path) ?? readFileSync(join(root, path), 'utf8')
    const { module } = parseSync(path, text)
    const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      names: entries.flatMap(({ importName }) => importName.name ?? []),
    }))
    const exports = module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) =>
        moduleRequest ? [{ from: moduleRequest.value, names: [] }] : [],
      ),
    )
    const lazy = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      from: text.slice(start + 1, end - 1),
      names: [],
    }))
    return [...imports, ...exports, ...lazy]
      .filter(
        ({ from, names }) =>
          targets(path, from).some((target) => gone.has(target)) ||
          (/(^|\/)db\/schema$/.test(from) && names.some((name) => tables.includes(name))),
      )
      .map(({ from }) => `${path} imports ${from}`)
  })
}

/**
 * Tests and measurements that cannot do without what goes: that name its tables, or import what does, and so on.
 *
 * @param tables the names that the schema would no longer export
 * @param names what its tables are called, in SQL or in code
 */
export function needing(root: string, changes: Changes, tables: readonly string[], names: RegExp): string[] {
  const tests = sources(root).filter((path) => isTest(path) && isCode(path) && !isGone(changes, path))
  const found = tests.filter((path) =>
    names.test(changes.get(path) ?? readFileSync(join(root, path), 'utf8')),
  )
  const after: Changes = new Map(changes)
  for (const path of found) after.set(path, undefined)
  for (;;) {
    const more = leftBehind(root, after, tables)
      .map((line) => line.split(' imports ')[0] ?? '')
      .filter((path) => isTest(path) && !found.includes(path))
    if (more.length === 0) return found.sort()
    for (const path of new Set(more)) {
      found.push(path)
      after.set(path, undefined)
    }
  }
}

const isGone = (changes: Changes, path: string) => changes.has(path) && changes.get(path) === undefined

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path/posix'
import { parseSync } from 'oxc-parser'
import type { Changes } from './changes'

const folders = ['db', 'lib', 'src', 'tests', 'e2e', 'bench', 'scripts', 'docs']
const extensions = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']

/** Every file of the folders that hold a project's own, by its path. */
export function sources(root: string): string[] {
  const slashed = (path: string) => path.replaceAll('\\', '/')
  return folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => relative(slashed(root), join(slashed(parentPath), name)))
        .filter((path) => !path.endsWith('.gen.ts'))
    } catch {
      return []
    }
  })
}

export const isCode = (path: string) => /\.(tsx?|mts|mjs)$/.test(path)

/** What proves and measures, and so may go with what it was about. */
export const isTest = (path: string) => /^(tests|e2e|bench)\/|\.test\.tsx?$/.test(path)

const aliases: [RegExp, string][] = [
  [/^@\/db(?=\/|$)/, 'db'],
  [/^@\/lib\//, 'lib/'],
  [/^#words(?=\/)/, 'src/i18n/en'],
  [/^#words$/, 'src/i18n/en/index'],
  [/^@\//, 'src/'],
]

/** The files that an import may mean. */
export function targets(from: string, specifier: string): string[] {
  const [pattern, folder] = aliases.find(([each]) => each.test(specifier)) ?? []
  const base = pattern ? specifier.replace(pattern, folder ?? '') : join(dirname(from), specifier)
  return specifier.startsWith('.') || pattern ? extensions.map((end) => base + end) : []
}

interface Import {
  readonly from: string
  /** What is imported by name. */
  readonly names: readonly string[]
}

/** By the text of a file, as the same ones are asked about again when others have changed. */
const known = new Map<string, readonly Import[]>()

export function importsOf(path: string, text: string): readonly Import[] {
  const found = known.get(text) ?? readImports(path, text)
  known.set(text, found)
  return found
}

function readImports(path: string, text: string): Import[] {
  const { module } = parseSync(path, text)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    names: entries.flatMap(({ importName }) => importName.name ?? []),
  }))
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [{ from: moduleRequest.value, names: [] }] : [])),
  )
  const lazy = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    from: text.slice(start + 1, end - 1),
    names: [],
  }))
  return [...imports, ...exports, ...lazy]
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
    return importsOf(path, changes.get(path) ?? readFileSync(join(root, path), 'utf8'))
      .filter(
        ({ from, names }) =>
          targets(path, from).some((target) => gone.has(target)) ||
          (/(^|\/)db\/schema$/.test(from) && names.some((name) => tables.includes(name))),
      )
      .map(({ from }) => `${path} imports ${from}`)
  })
}

/** Tests that use a feature as people do: its pages and functions, over the network. */
export const walking = (root: string, word: string): string[] =>
  sources(root).filter(
    (path) =>
      /^(e2e|tests\/built)\//.test(path) &&
      isCode(path) &&
      new RegExp(word, 'i').test(readFileSync(join(root, path), 'utf8')),
  )

/** Tests and measurements that cannot do without what goes, because they import it, or what does, and so on. */
export function needing(root: string, changes: Changes): string[] {
  const found: string[] = []
  const after: Changes = new Map(changes)
  for (;;) {
    const more = leftBehind(root, after, [])
      .map((line) => line.split(' imports ')[0] ?? '')
      .filter((path) => isTest(path) && !found.includes(path))
    if (more.length === 0) return found.sort()
    for (const path of new Set(more)) {
      found.push(path)
      after.set(path, undefined)
    }
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { parseSync } from 'oxc-parser'
import type { Changes } from './changes'

const folders = ['db', 'lib', 'src', 'tests', 'e2e', 'bench', 'scripts']
const extensions = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']

/** Every file of a project that may import another, by its path. */
function sources(root: string): string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((path) => /\.(tsx?|mts|mjs)$/.test(path) && !path.endsWith('.gen.ts'))
    } catch {
      return []
    }
  })
}

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
    if (gone.has(path)) return []
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

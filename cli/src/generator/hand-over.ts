import { basename, dirname, relative } from 'node:path/posix'
import { parseSync } from 'oxc-parser'
import { type Changes, textIn } from './changes'
import type { FeatureTable } from './features/feature'
import { format } from './format'
import { importsOf, isCode, isTest, sources, targets } from './left-behind'

/** What the tests of the guarantee take their tables from, once the application has fewer than they need. */
const ownSchema = 'tests/harness/schema.ts'

/** Tests of the application as it is built and used; all others make a database of their own. */
const ofTheApplication = /^(e2e|tests\/built)\//

/**
 * Leaves tables to the tests when the application gives them up: their declarations move to tests/harness/, and whatever
 * test imports the schema imports it from there.
 */
export async function handOver(root: string, changes: Changes, all: readonly FeatureTable[]): Promise<void> {
  const tests = sources(root).filter((path) => isTest(path) && isCode(path) && !ofTheApplication.test(path))
  const textOf = (path: string) => textIn(root, changes, path) ?? ''
  // What no test asks for by its name is no table that a guarantee is shown with.
  const asked = new Set(tests.flatMap((path) => importsOf(path, textOf(path)).flatMap(({ names }) => names)))
  const tables = all.filter(({ exported }) => asked.has(exported))
  if (tables.length === 0) return
  const handed = new Map<string, string>()
  const before = textIn(root, changes, ownSchema)?.trimEnd() ?? `export * from '../../db/schema'`
  const schema = [before]
  for (const { file } of tables) {
    const text = textIn(root, new Map(), file)
    if (text === undefined) continue
    const own = `tests/harness/${basename(file)}`
    handed.set(own, text.replaceAll(/from '\.\//g, `from '../../${dirname(file)}/`))
    schema.push(`export * from './${basename(file, '.ts')}'`)
  }
  handed.set(ownSchema, `${schema.join('\n')}\n`)
  for (const path of tests) {
    const text = textOf(path)
    if (!text) continue
    const after = redirected(path, text, tables)
    if (after !== text) handed.set(path, after)
  }
  for (const [path, text] of await format(root, handed)) changes.set(path, text)
}

/** Only imports of all tables, or of one that goes: what tests the application alone goes on with the application's. */
function redirected(path: string, text: string, tables: readonly FeatureTable[]): string {
  const { module } = parseSync(path, text)
  const found = module.staticImports.filter(
    ({ moduleRequest, entries }) =>
      targets(path, moduleRequest.value).includes('db/schema.ts') &&
      entries.some(
        ({ importName }) =>
          importName.kind === 'NamespaceObject' ||
          tables.some(({ exported }) => exported === importName.name),
      ),
  )
  const to = relative(dirname(path), ownSchema.replace(/\.ts$/, ''))
  return found.reduceRight(
    (rest, { moduleRequest: { start, end } }) =>
      `${rest.slice(0, start)}'${to.startsWith('.') ? to : `./${to}`}'${rest.slice(end)}`,
    text,
  )
}

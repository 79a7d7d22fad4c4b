import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageShot } from './page-shot'

/** The pages of the tree of routes: a file that draws is a .tsx, one that only answers a .ts. */
async function pagesOfTree(root: string): Promise<string[]> {
  const tree = await readFile(join(root, 'src/routeTree.gen.ts'), 'utf8')
  const files = new Map(
    [...tree.matchAll(/^import \{ Route as (\w+)Import \} from '(.+)'$/gm)].map(
      ([, name = '', file = '']) => [name, join(root, 'src', `${file}.tsx`)],
    ),
  )
  const [, paths = ''] = /interface FileRoutesByTo \{([^}]*)\}/.exec(tree) ?? []
  return [...paths.matchAll(/'(.+)': typeof (\w+)/g)].flatMap(([, path = '', name = '']) =>
    existsSync(files.get(name) ?? '') ? [path] : [],
  )
}

/** @throws Error that names every page without a line, and every line whose page is gone */
export async function requireEveryPage(root: string, shots: readonly PageShot[]): Promise<void> {
  const there = await pagesOfTree(root)
  const shown = shots.flatMap(({ route }) => route ?? [])
  const problems = [
    ...there
      .filter((path) => !shown.includes(path))
      .map((path) => `The page ${path} has no line in scripts/screenshots/pages/.`),
    ...shown
      .filter((path) => !there.includes(path))
      .map((path) => `scripts/screenshots/pages/ has the page ${path}, which is gone.`),
  ]
  if (there.length === 0) problems.push('src/routeTree.gen.ts has no page. Has its form changed?')
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError } from '../command-error'

/** Code, and texts at the root, whose tables are as wide as what is in them. Those of docs/ are written by commands. */
const hasForm = (path: string) => /\.[mc]?[jt]sx?$|^[^/]+\.md$/.test(path)

/**
 * Gives texts the form that the project's own Biome gives its files: layout, and the order of imports. All at once, in a
 * folder of the project that is gone afterwards, since starting Biome takes longer than its work.
 *
 * @param root the project's folder
 * @param texts by the path that a text has or will have
 * @throws CommandError when one of them cannot be read as code
 */
export async function format(root: string, texts: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const own = [...texts].filter(([path]) => hasForm(path))
  if (own.length === 0 || !existsSync(biome)) return new Map(texts)
  const folder = mkdtempSync(join(root, 'refactkit-format-'))
  try {
    for (const [path, text] of own) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    await run(root, [biome, 'check', '--write', '--linter-enabled=false', '--vcs-enabled=false', folder])
    const formatted = own.map(([path]): [string, string] => [path, readFileSync(join(folder, path), 'utf8')])
    return new Map([...texts, ...formatted])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(cwd: string, words: string[]): Promise<void> {
  const child = spawn(process.execPath, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let printed = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new CommandError(`What was to be written could not be formatted: ${printed.trim()}`)
}

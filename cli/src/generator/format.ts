import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../command-error'

/**
 * Gives texts the form that the project's own Biome gives its files: layout, and the order of imports.
 *
 * @param root the project's folder
 * @param texts by the path that a text has or will have
 * @throws CommandError when one of them cannot be read as code
 */
export async function format(root: string, texts: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  if (!existsSync(biome)) return new Map(texts)
  const waiting = [...texts]
  const done = new Map<string, string>()
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, text] = next
      done.set(path, /\.[mc]?[jt]sx?$/.test(path) ? await formatOne(root, biome, path, text) : text)
    }
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work))
  return new Map([...texts.keys()].map((path) => [path, done.get(path) ?? '']))
}

async function formatOne(root: string, biome: string, path: string, text: string): Promise<string> {
  const words = [biome, 'check', '--write', `--stdin-file-path=${path}`]
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] })
  const printed = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed.out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    printed.err += chunk
  })
  child.stdin.end(text)
  await once(child, 'close')
  if (printed.out.trim() === '')
    throw new CommandError(`${path} could not be formatted: ${printed.err.trim()}`)
  return printed.out
}

import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./browser/', import.meta.url))
const files = new Map<string, string>()

/**
 * One module of the page as JavaScript. In a published package it is that already; in the repository its types are taken
 * out here, so that nobody builds anything before `npm run dev`.
 *
 * @param name the module, with or without `.js`
 * @returns undefined where there is no such module
 */
export async function browserModule(name: string): Promise<string | undefined> {
  if (files.size === 0)
    for (const file of readdirSync(folder))
      if (/(?<!\.d)\.[jt]s$/.test(file)) files.set(file.slice(0, -3), file)
  const file = files.get(name.replace(/\.js$/, ''))
  if (!file) return undefined
  const text = await readFile(folder + file, 'utf8')
  if (file.endsWith('.js')) return text
  const { transform } = await import('esbuild')
  return (await transform(text, { loader: 'ts', format: 'esm', target: 'es2022' })).code
}

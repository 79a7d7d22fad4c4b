import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import type { LettersIn } from './handler.ts'
import type { Letter } from './page.ts'

interface Module {
  samples?: (language: string) => Record<string, Letter>
}

interface Mark {
  withMark(html: string): string
}

/**
 * Reads the samples anew each time, by themselves: the application's own modules stay as they are.
 *
 * @param root the project's folder, whose `lib/emails/samples` are read
 * @returns every letter in a language, by its name
 * @example await lettersOf(import.meta.dirname)('de')
 */
export function lettersOf(root: string): LettersIn {
  const folder = join(root, 'lib/emails')
  const load = async <Loaded>(file: string) =>
    (await runnerImport<Loaded>(file, { configFile: false, root, logLevel: 'error' })).module
  return async (language) => {
    const { withMark } = await load<Mark>(join(folder, 'mark.ts'))
    const files = (await readdir(join(folder, 'samples'))).sort()
    const modules = await Promise.all(files.map((file) => load<Module>(join(folder, 'samples', file))))
    const letters = modules.flatMap(({ samples }) => Object.entries(samples?.(language) ?? {}))
    return Object.fromEntries(
      letters.map(([name, letter]) => [name, { ...letter, html: withMark(letter.html) }]),
    )
  }
}

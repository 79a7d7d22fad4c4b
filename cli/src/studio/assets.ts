import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a browser gets of a studio besides its page and style sheet. */
export interface StudioFiles {
  /** One module of the page as JavaScript, by its name without an ending; undefined where there is none. */
  module(name: string): Promise<string | undefined>
  /** One of the application's fonts, `sans` or `mono`; undefined where the application has another, and the system's is taken. */
  font(name: string): Promise<Uint8Array | undefined>
  /** The application's colours; undefined where it has no src/styles/tokens.css. */
  tokens(): Promise<string | undefined>
}

const folder = fileURLToPath(new URL('./browser/', import.meta.url))

/** The modules of the page by name, as files. */
export const moduleFiles = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
      .map((file) => [file.slice(0, -3), folder + file]),
  )

/** One module of the page as JavaScript: a published package has it, in the repository its types are taken out here. */
export async function moduleText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8')
  if (file.endsWith('.js')) return text
  const { transform } = await import('esbuild')
  return (await transform(text, { loader: 'ts', format: 'esm', target: 'es2022' })).code
}

const fonts: Readonly<Record<string, string>> = {
  sans: '@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  mono: '@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
}

/** The bytes of one of the application's fonts, where it has them. */
export async function fontBytes(root: string, name: string): Promise<Uint8Array | undefined> {
  const file = Object.hasOwn(fonts, name) ? fonts[name] : undefined
  try {
    return file === undefined
      ? undefined
      : await readFile(createRequire(join(root, 'package.json')).resolve(file))
  } catch {
    return undefined
  }
}

/** The application's colours, as its style sheet has them. */
export const tokensText = (root: string): Promise<string | undefined> =>
  readFile(join(root, 'src', 'styles', 'tokens.css'), 'utf8').catch(() => undefined)

/**
 * The files as they lie on this machine.
 *
 * @param root the project's folder
 */
export function localFiles(root: string): StudioFiles {
  const files = moduleFiles()
  return {
    module: async (name) => {
      const file = files.get(name)
      return file === undefined ? undefined : await moduleText(file)
    },
    font: (name) => fontBytes(root, name),
    tokens: () => tokensText(root),
  }
}

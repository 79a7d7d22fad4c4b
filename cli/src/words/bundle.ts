import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'
import { ownFiles, wordsFolder } from './locales.ts'

/** The words of every language as the browser gets them. */
export interface BundledWords {
  /** Changes with any of them. */
  readonly hash: string
  /** By `fr/gallery.js`: a module that imports nothing. */
  readonly modules: ReadonlyMap<string, string>
}

/**
 * Makes of each file of words a module that stands for itself, so that a browser may take that of another language in its place.
 *
 * @param root the project's folder
 * @param locales the languages
 */
export async function bundleWords(root: string, locales: readonly string[]): Promise<BundledWords> {
  const files = locales.flatMap((locale) => ownFiles(root, locale).map((file) => `${locale}/${file}`))
  const outdir = join(root, '.words')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: files.map((file) => ({ in: `${wordsFolder}/${file}.ts`, out: file })),
    outdir,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  const modules = outputFiles
    .map(({ path, text }) => [path.slice(outdir.length + 1).replaceAll('\\', '/'), text] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const hash = createHash('sha256').update(JSON.stringify(modules)).digest('hex').slice(0, 8)
  return { hash, modules: new Map(modules) }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundleWords } from './bundle.ts'
import { fileOf, likeOf, ownFiles, wordsFolder } from './locales.ts'

const maps = 'virtual:words'
const onServer = '\0words:'

/**
 * Says the words of a project in the language of whoever reads. Code imports them from `#words/gallery`, which is
 * `src/i18n/en/gallery.ts` to TypeScript. In a browser each file of words is a module of its own, and an import map, which a page
 * brings with it, puts that of another language in its place: a page loads one language, without a step in between. A server
 * has them all, and says each in the language of whoever it answers.
 *
 * @param root the project's folder
 * @param locales the languages, English among them
 * @returns a plugin for the `plugins` of vite.config.ts
 * @example plugins: [words(import.meta.dirname, ['en', 'fr'])]
 */
export function words(root: string, locales: readonly string[]): Plugin {
  const said = /^#words(?:\/([\w-]+))?$/
  const direct = new RegExp(`(?:^|/)(?:${locales.join('|')})(?:/[\\w-]+)?$`)
  const place = `${join(root, wordsFolder).replaceAll('\\', '/')}/`
  const isWords = (path: string) => path.startsWith(place) && path.slice(place.length).includes('/')
  /** As a browser addresses them. */
  let served: Served = { base: `/${wordsFolder}/`, ending: '.ts' }
  const wordsOfChunks = new Map<string, string[]>()

  return {
    name: 'refactkit:words',
    enforce: 'pre',
    config: () => ({
      environments: {
        client: {
          build: {
            modulePreload: {
              // What a chunk says is fetched together with it.
              resolveDependencies: (chunk, others) => [
                ...others,
                ...new Set([chunk, ...others].flatMap((each) => wordsOfChunks.get(each) ?? [])),
              ],
            },
          },
        },
      },
    }),
    async buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return
      const { hash, modules } = await bundleWords(root, locales)
      const folder = `assets/words-${hash}/`
      served = { base: `${this.environment.config.base}${folder}`, ending: '.js' }
      for (const [name, source] of modules) this.emitFile({ type: 'asset', fileName: folder + name, source })
    },
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue
          const own = output.imports.filter((each) => each.startsWith(served.base))
          wordsOfChunks.set(
            output.fileName,
            own.map((each) => each.slice(1)),
          )
        }
      },
    },
    async resolveId(specifier, importer) {
      if (specifier === maps) return `\0${maps}`
      const [isSaid, file = 'index'] = said.exec(specifier) ?? []
      if (!isSaid) {
        if (!importer || importer.startsWith('\0') || !direct.test(specifier)) return undefined
        const found = await this.resolve(specifier, importer, { skipSelf: true })
        if (found && isWords(found.id) && !isWords(importer))
          this.error(
            `${importer} imports ${specifier}, which is one language. Import #words/${found.id.replace(/.*\/|\.ts$/g, '')} instead: it is that of whoever reads.`,
          )
        return found
      }
      const path = fileOf(root, 'en', file)
      if (!path) return undefined
      if (this.environment.name !== 'client') return onServer + file
      if (this.environment.mode !== 'build') return join(root, path)
      return { id: `${served.base}en/${file}${served.ending}`, external: 'absolute' }
    },
    load(id) {
      if (id === `\0${maps}`) {
        const isClient = this.environment.name === 'client'
        const all = isClient ? [] : locales.map((locale) => [locale, importMap(root, locale, served)])
        return `export const wordsOf = ${JSON.stringify(Object.fromEntries(all))}`
      }
      return id.startsWith(onServer) ? everyLanguage(root, locales, id.slice(onServer.length)) : undefined
    },
  }
}

interface Served {
  base: string
  ending: string
}

/** What a page tells a browser, so that it loads the words of a language in place of the English ones. */
export function importMap(root: string, locale: string, { base, ending }: Served) {
  if (locale === 'en') return {}
  const like = likeOf(root, locale)
  if (!like) return { [`${base}en/`]: `${base}${locale}/` }
  const own = ownFiles(root, locale).map((file) => [
    `${base}en/${file}${ending}`,
    `${base}${locale}/${file}${ending}`,
  ])
  return { [`${base}en/`]: `${base}${like}/`, ...Object.fromEntries(own) }
}

/** A file of words in every language at once. */
function everyLanguage(root: string, locales: readonly string[], file: string): string {
  const paths = locales.map((locale) => {
    const path = fileOf(root, locale, file)
    if (!path)
      throw new Error(
        `${wordsFolder}/${locale}/${file}.ts is not there: nobody has said it in ${locale} yet.`,
      )
    return JSON.stringify(join(root, path))
  })
  const english = readFileSync(join(root, wordsFolder, 'en', `${file}.ts`), 'utf8')
  const names = [...english.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
  return [
    `import { byLocale } from ${JSON.stringify(join(root, wordsFolder, 'by-locale.ts'))}`,
    ...paths.map((path, index) => `import * as in${index} from ${path}`),
    `export const { ${names.join(', ')} } = byLocale({ ${locales.map((locale, index) => `'${locale}': in${index}`).join(', ')} })`,
  ].join('\n')
}

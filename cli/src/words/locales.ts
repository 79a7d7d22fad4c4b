import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where the words of a project are, a folder for each language, and in each the same files. */
export const wordsFolder = 'src/i18n'

/** Whether a file has words of another language than English. */
export const isTranslation = (path: string): boolean =>
  path.startsWith(`${wordsFolder}/`) && !/^[^/]+\/[^/]+\/(en\/|[^/]+$)/.test(path)

/** The folders of src/i18n: one for each language. */
export const localesOf = (root: string): string[] =>
  readdirSync(join(root, wordsFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** The languages that say everything themselves. */
export const fullLocales = (root: string): string[] =>
  localesOf(root).filter((locale) => likeOf(root, locale) === undefined)

/** The language that another one is spoken like, save for a few files: French for `fr-BE`. */
export function likeOf(root: string, locale: string): string | undefined {
  const [language = ''] = locale.split('-')
  return language !== locale && existsSync(join(root, wordsFolder, language)) ? language : undefined
}

/** The languages that are like another one and have a file of their own all the same, each with that other one. */
export const variantsWith = (root: string, file: string): [locale: string, like: string][] =>
  localesOf(root).flatMap((locale): [string, string][] => {
    const like = likeOf(root, locale)
    return like && ownFiles(root, locale).includes(file) ? [[locale, like]] : []
  })

/** The names of a language's own files of words, without their ending. */
export const ownFiles = (root: string, locale: string): string[] =>
  readdirSync(join(root, wordsFolder, locale))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort()

/**
 * The file that has some words in a language, from the project's folder.
 *
 * @param file its name without an ending, such as `gallery`
 * @returns undefined where nobody has written them
 */
export function fileOf(root: string, locale: string, file: string): string | undefined {
  const own = `${wordsFolder}/${locale}/${file}.ts`
  if (existsSync(join(root, own))) return own
  const like = likeOf(root, locale)
  return like ? fileOf(root, like, file) : undefined
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { namesOf } from '../generator/names'
import { readRecord } from '../generator/record'
import { compareWords, type Unsaid } from './compare'
import { fileOf, likeOf, ownFiles, wordsFolder } from './locales'

const load = (root: string, path: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(root, path)).href)

/** Where the words are that no page says: of letters, and of what people are told. */
const besides = ['lib/emails/words', 'lib/notifications/words']

/**
 * What a language does not say yet: a file of words after the other, and then those of letters.
 *
 * @param root the project's folder
 * @param locale the language, such as `de`
 */
export async function unsaidIn(root: string, locale: string): Promise<Unsaid> {
  const allowed = await allowedIn(root, locale)
  const pairs = [
    ...ownFiles(root, 'en')
      .filter((file) => file !== 'index' && !Object.hasOwn(readRecord(root), file))
      .map((file) => [`${wordsFolder}/en/${file}.ts`, fileOf(root, locale, file)] as const),
    ...besides
      .filter((folder) => existsSync(join(root, folder, 'en.ts')))
      .map((folder) => [`${folder}/en.ts`, besideOf(root, folder, locale)] as const),
  ]
  const found = await Promise.all(
    pairs.map(async ([english, own]): Promise<Unsaid> => {
      const words = own ? await load(root, own) : {}
      const { missing, same } = compareWords(await load(root, english), words, allowed)
      const at = (way: string) => `${own ?? english.replace('/en', `/${locale}`)}: ${way}`
      return { missing: missing.map(at), same: same.map(at) }
    }),
  )
  return { missing: found.flatMap(({ missing }) => missing), same: found.flatMap(({ same }) => same) }
}

function besideOf(root: string, folder: string, locale: string): string | undefined {
  const own = `${folder}/${locale}.ts`
  if (existsSync(join(root, own))) return own
  const like = likeOf(root, locale)
  return like ? besideOf(root, folder, like) : undefined
}

/** What may be the same: as the project lists it, and the resources that were added and not translated. */
async function allowedIn(root: string, locale: string): Promise<ReadonlySet<string>> {
  const { sameWords }: { sameWords?: Partial<Record<string, readonly string[]>> } = await load(
    root,
    `${wordsFolder}/same-words.ts`,
  )
  const like = likeOf(root, locale) ?? locale
  const resources = Object.entries(readRecord(root)).flatMap(([name, { plural }]) => [
    `app.nav.${namesOf(plural).camel}`,
    `audit.kinds.${name}`,
    ...['insert', 'update', 'delete'].map((act) => `audit.acts.${name}.${act}`),
  ])
  return new Set([
    ...(sameWords?.every ?? []),
    ...(sameWords?.[like] ?? []),
    ...(sameWords?.[locale] ?? []),
    ...resources,
  ])
}

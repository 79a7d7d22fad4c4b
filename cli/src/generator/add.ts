import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../command-error'
import { fullLocales } from '../words/locales'
import { type Changes, textIn } from './changes'
import { apply, hasNameTwice, hasPlace, type Line } from './edit'
import { filesOf } from './files'
import { format } from './format'
import { merge } from './merge'
import { readName, readPlural } from './names'
import { readRecord, recordFile, recordText } from './record'
import { type Recorded, type Resource, readResource } from './resource'
import { linesOfFields, sharedLines } from './shared-lines'

/** What adding a resource, or a field to one, does to a project. */
export interface Addition {
  readonly changes: Changes
  readonly resource: Resource
  /** Whether it was there before. */
  readonly isKnown: boolean
  /** Files that somebody has deleted, and that stay so. */
  readonly leftOut: readonly string[]
}

interface Wish {
  readonly name: string
  /** Those that are there already may be left out. */
  readonly fields: string
  readonly plural?: string | undefined
  readonly icon?: string | undefined
}

/**
 * What is to be written for a resource that was asked for. Nothing is written here.
 *
 * @throws CommandError with a sentence when something is in the way
 */
export async function planAddition(root: string, wish: Wish): Promise<Addition> {
  const resources = readRecord(root)
  const { kebab } = readName(wish.name, 'resource')
  const before = resources[kebab]
  const recorded = recordOf(root, kebab, wish, before)
  const resource = readResource(wish.name, recorded, resources)
  const locales = fullLocales(root)
  const next = await format(root, filesOf(resource, locales))
  const changes: Changes = new Map()
  let leftOut: string[] = []
  if (before) {
    const known = readResource(kebab, before, resources)
    leftOut = await mergeInto(root, changes, next, await format(root, filesOf(known, locales)))
    const more = linesOfFields(resource, known).filter((edit) =>
      hasPlace(edit, textIn(root, changes, edit.file) ?? ''),
    )
    await writeLines(root, changes, more)
  } else await addAnew(root, changes, resource, next)
  const sorted = Object.entries({ ...resources, [kebab]: recorded })
  changes.set(recordFile, recordText(Object.fromEntries(sorted)))
  return { changes, resource, isKnown: before !== undefined, leftOut }
}

/** The wish together with what is remembered: fields that are new come after those that were there. */
function recordOf(root: string, kebab: string, wish: Wish, before: Recorded | undefined): Recorded {
  const asked = splitFields(wish.fields)
  if (!before) {
    const icon = wish.icon ?? 'file-text'
    if (
      !existsSync(join(root, `node_modules/lucide-react/dist/esm/icons/${icon}.mjs`)) &&
      !existsSync(join(root, `node_modules/lucide-react/dist/esm/icons/${icon}.js`))
    )
      throw new CommandError(`lucide has no icon “${icon}”. See https://lucide.dev/icons.`, 2)
    return {
      fields: asked.join(', '),
      plural: readPlural(readName(wish.name, 'resource'), wish.plural).kebab,
      icon,
      key: freeKey(root, kebab),
    }
  }
  if (wish.plural || wish.icon)
    throw new CommandError(`The ${kebab} is there already: change its plural or its icon by hand.`, 2)
  const there = splitFields(before.fields)
  const nameOf = (field: string) => /^[\w-]+/.exec(field)?.[0]
  const changed = asked.find((field) =>
    there.some((each) => nameOf(each) === nameOf(field) && each !== field),
  )
  if (changed) {
    const was = there.find((each) => nameOf(each) === nameOf(changed))
    throw new CommandError(
      `“${changed}” is there as “${was}”: a field that has rows is changed by hand, with a look at the plan of refactkit push. Nothing was written.`,
    )
  }
  return { ...before, fields: [...there, ...asked.filter((field) => !there.includes(field))].join(', ') }
}

const splitFields = (spec: string): string[] =>
  spec
    .split(',')
    .map((field) => field.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/** A letter that no other page has: one of its own name, or any. */
function freeKey(root: string, kebab: string): string {
  const text = readFileSync(join(root, 'src/components/app/navigation.ts'), 'utf8')
  const taken = new Set([...text.matchAll(/key: '(.)'/g)].map(([, key]) => key))
  return [...kebab.replaceAll('-', ''), ...'abcdefghijklmnopqrstuvwxyz'].find((key) => !taken.has(key)) ?? '?'
}

async function addAnew(
  root: string,
  changes: Changes,
  resource: Resource,
  next: Map<string, string>,
): Promise<void> {
  refuseTaken(root, resource, next)
  for (const [path, text] of next) changes.set(path, text)
  await writeLines(root, changes, sharedLines(root, resource))
  refuseTwice(resource, changes)
}

async function writeLines(root: string, changes: Changes, lines: readonly Line[]): Promise<void> {
  const edited = new Map<string, string>()
  for (const edit of lines) {
    const text = edited.get(edit.file) ?? textIn(root, changes, edit.file)
    if (text === undefined)
      throw new CommandError(
        `${edit.file} is not there, and every resource has a line in it. Nothing was written.`,
      )
    edited.set(edit.file, apply(edit, text))
  }
  for (const [path, text] of await format(root, edited)) changes.set(path, text)
}

/** What is there already: a file, pages under the same address, a table. */
function refuseTaken(root: string, { name, plural }: Resource, next: Map<string, string>): void {
  const pages = `src/routes/_app/organizations/$slug/${plural.kebab}`
  const schema = readdirSync(join(root, 'db/schema')).map((file) => `db/schema/${file}`)
  const declared = new RegExp(`export const ${name.camel} =|[tT]able\\(\\s*'${name.snake}'`)
  const taken = [
    ...[...next.keys(), pages].filter((path) => existsSync(join(root, path))),
    ...schema.filter((path) => declared.test(readFileSync(join(root, path), 'utf8'))),
  ]
  if (taken.length > 0)
    throw new CommandError(
      `There is something of this name: ${taken.slice(0, 3).join(', ')}. Choose another name; nothing was written.`,
    )
}

/** A resource called “link” would need that name for itself and for what leads to a page. */
function refuseTwice({ name }: Resource, changes: Changes): void {
  for (const [path, text = ''] of changes) {
    if (!/\.tsx?$/.test(path) || !hasNameTwice(path, text)) continue
    throw new CommandError(
      `“${name.kebab}” cannot name a resource: ${path} needs the word for something else. Add another word to it, such as ${name.kebab}-item.`,
      2,
    )
  }
}

/** Files that were written before: what is new goes into them, and what somebody changed stays. */
async function mergeInto(
  root: string,
  changes: Changes,
  next: Map<string, string>,
  base: Map<string, string>,
): Promise<string[]> {
  const leftOut: string[] = []
  const conflicts: string[] = []
  const merged = new Map<string, string>()
  for (const [path, text] of next) {
    const own = textIn(root, changes, path)
    if (text === base.get(path)) continue
    if (own === undefined) {
      leftOut.push(path)
      continue
    }
    const result = merge(base.get(path) ?? '', own, text)
    if ('conflict' in result) conflicts.push(`  ${path}, ${result.conflict}`)
    else merged.set(path, result.text)
  }
  if (conflicts.length > 0)
    throw new CommandError(
      `You have changed lines that the new fields need as well, so nothing was written:\n${conflicts.join('\n')}\nTake these changes back, run this again, and make them anew; or add the field by hand.`,
    )
  for (const [path, text] of await format(root, merged)) changes.set(path, text)
  return leftOut
}

import { CommandError } from '../command-error'
import { fullLocales } from '../words/locales'
import { type Changes, textIn } from './changes'
import { type Edit, inOrder, revert } from './edit'
import { editsOf, type Feature } from './features/feature'
import { gallery } from './features/gallery'
import { notifications } from './features/notifications'
import { filesOf } from './files'
import { forgetDeleted } from './forget'
import { format } from './format'
import { handOver } from './hand-over'
import { isTest, leftBehind, needing, sources, walking } from './left-behind'
import { namesOf } from './names'
import { readRecord, recordFile, recordText } from './record'
import { readResource } from './resource'
import { sharedLines } from './shared-lines'

/** What taking a feature out of a project does to it. */
export interface Removal {
  readonly changes: Changes
  /** The tables that go: their rows are gone with the next push. */
  readonly tables: readonly string[]
  /** Tests that go because they use it, in a browser or in code. */
  readonly tests: readonly string[]
}

/** What came with the project and can be taken out of it. */
export const features: readonly Feature[] = [gallery, notifications]

/**
 * What is to be changed so that a feature is gone whole. Nothing is written here.
 *
 * @throws CommandError when there is no such feature, or something else needs it
 */
export async function planRemoval(root: string, word: string): Promise<Removal> {
  const resources = readRecord(root)
  const { kebab } = namesOf(word)
  const recorded = resources[kebab]
  const feature = features.find((each) => each.word === word)
  if (!recorded && feature) return removeFeature(root, feature)
  if (!recorded) {
    const known = [...Object.keys(resources), ...features.map((each) => each.word)]
    throw new CommandError(
      `There is no feature “${word}” that could be removed. There are ${known.join(', ')}.`,
      2,
    )
  }
  const user = Object.entries(resources).find(([, { fields }]) => fields.includes(`ref(${kebab})`))
  if (user)
    throw new CommandError(
      `${user[0]} refers to ${kebab}: npx refactkit remove ${user[0]} first. Nothing was changed.`,
    )
  const resource = readResource(kebab, recorded, resources)
  const changes: Changes = new Map()
  for (const path of filesOf(resource, fullLocales(root)).keys()) changes.set(path, undefined)
  await takeOut(root, changes, sharedLines(root, resource))
  const { [kebab]: _, ...others } = resources
  changes.set(recordFile, Object.keys(others).length > 0 ? recordText(others) : undefined)
  refuseLeftBehind(root, changes, [resource.name.camel])
  return { changes, tables: [resource.name.snake], tests: [] }
}

const namedBy = ({ word }: Feature): RegExp => new RegExp(`(^|[/.-])${word}([/.-]|$)`)

/** Whether a project has a feature still; what the tests keep of one is not the feature. */
export const isThere = (root: string, feature: Feature): boolean =>
  sources(root).some((path) => namedBy(feature).test(path) && !isTest(path))

/** The lines of a feature out of the files that all share. The statements go last, when nothing needs what they import. */
async function takeOut(root: string, changes: Changes, edits: readonly Edit[]): Promise<void> {
  const edited = new Map<string, string>()
  for (const edit of inOrder(edits)) {
    const text = edited.get(edit.file) ?? textIn(root, changes, edit.file)
    if (text !== undefined) edited.set(edit.file, revert(edit, text))
  }
  for (const [path, text] of await format(root, edited)) changes.set(path, text)
}

function refuseLeftBehind(root: string, changes: Changes, tables: readonly string[]): void {
  const left = leftBehind(root, changes, tables)
  if (left.length > 0)
    throw new CommandError(
      `Something of yours still needs this, so nothing was changed:\n${left.map((line) => `  ${line}`).join('\n')}\nTake it out there first.`,
    )
}

/**
 * Its files and its lines go, and so do the tests that use it as people do. The tests of the guarantee itself keep its
 * tables, so that they prove as much as before.
 */
async function removeFeature(root: string, feature: Feature): Promise<Removal> {
  const { word, files, tables } = feature
  const changes: Changes = new Map()
  const named = namedBy(feature)
  const all = sources(root)
  if (!isThere(root, feature)) throw new CommandError(`There is no ${word} any more.`, 2)
  const isOwn = (path: string) =>
    named.test(path) || files.some((file) => (file.endsWith('/') ? path.startsWith(file) : path === file))
  for (const path of all.filter(isOwn)) changes.set(path, undefined)
  const walked = walking(root, word).filter((path) => !changes.has(path))
  for (const path of walked) changes.set(path, undefined)
  await handOver(root, changes, tables)
  await takeOut(root, changes, editsOf(root, feature))
  const tests = [...walked, ...needing(root, changes)]
  for (const path of tests) changes.set(path, undefined)
  await forgetDeleted(root, changes)
  refuseLeftBehind(
    root,
    changes,
    tables.map(({ exported }) => exported),
  )
  return { changes, tables: tables.map(({ name }) => name), tests }
}

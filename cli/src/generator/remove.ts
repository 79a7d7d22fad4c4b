import { CommandError } from '../command-error'
import { type Changes, localesOf, textIn } from './changes'
import { type Edit, revert } from './edit'
import { filesOf } from './files'
import { format } from './format'
import { leftBehind } from './left-behind'
import { namesOf } from './names'
import { readRecord, recordFile, recordText } from './record'
import { readResource } from './resource'
import { sharedLines } from './shared-lines'

/** What taking a feature out of a project does to it. */
export interface Removal {
  readonly changes: Changes
  /** The tables that go: their rows are gone with the next push. */
  readonly tables: readonly string[]
}

/**
 * What is to be changed so that a feature is gone whole. Nothing is written here.
 *
 * @throws CommandError when there is no such feature, or something else needs it
 */
export async function planRemoval(root: string, word: string): Promise<Removal> {
  const resources = readRecord(root)
  const { kebab } = namesOf(word)
  const recorded = resources[kebab]
  if (!recorded) {
    const known = Object.keys(resources)
    throw new CommandError(
      `There is no feature “${word}” that could be removed. ${known.length > 0 ? `There are ${known.join(', ')}.` : 'None was added yet.'}`,
      2,
    )
  }
  const user = Object.entries(resources).find(([, { fields }]) => fields.includes(`ref(${kebab})`))
  if (user)
    throw new CommandError(
      `${user[0]} refers to ${kebab}: npx refactkit remove ${user[0]} first. Nothing was changed.`,
    )
  const resource = readResource(kebab, recorded, resources)
  const locales = localesOf(root)
  const changes: Changes = new Map()
  for (const path of filesOf(resource, locales).keys()) changes.set(path, undefined)
  await takeOut(root, changes, sharedLines(resource, locales))
  const { [kebab]: _, ...others } = resources
  changes.set(recordFile, Object.keys(others).length > 0 ? recordText(others) : undefined)
  refuseLeftBehind(root, changes, [resource.name.camel])
  return { changes, tables: [resource.name.snake] }
}

/** The lines of a feature out of the files that all share. The statements go last, when nothing needs what they import. */
async function takeOut(root: string, changes: Changes, edits: readonly Edit[]): Promise<void> {
  const edited = new Map<string, string>()
  for (const edit of edits.toSorted(
    (a, b) => Number(a.kind === 'statement') - Number(b.kind === 'statement'),
  )) {
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

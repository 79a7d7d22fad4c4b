import { type Changes, textIn } from './changes'
import { revert } from './edit'
import { format } from './format'

/** Arrays whose elements name files of the project by their path. */
export const lists = [
  { file: 'tests/harness/longest-first.ts', of: 'longest' },
  { file: 'tests/mutants.ts', of: 'mutants' },
]

/** Takes out of the lists of files what names one that is deleted. */
export async function forgetDeleted(root: string, changes: Changes): Promise<void> {
  const deleted = [...changes].filter(([, text]) => text === undefined).map(([path]) => `'${path}'`)
  const edited = new Map<string, string>()
  for (const list of lists) {
    const text = textIn(root, changes, list.file)
    if (text === undefined) continue
    const after = deleted.reduce((rest, has) => withoutAll(list, rest, has), text)
    if (after !== text) edited.set(list.file, after)
  }
  for (const [path, text] of await format(root, edited)) changes.set(path, text)
}

function withoutAll(list: (typeof lists)[number], text: string, has: string): string {
  const after = revert({ ...list, kind: 'element', text: '', has }, text)
  return after === text ? text : withoutAll(list, after, has)
}

import { type Changes, textIn } from './changes'
import { type Edit, inOrder, revert } from './edit'
import { editsOf, type Feature, isNamed } from './features/feature'
import { lists } from './forget'
import { isCode, isTest, sources } from './left-behind'
import { features, planRemoval } from './remove'

/**
 * What has changed since a feature was made removable, so that removing it would no longer take it out whole: its lines
 * that are not where they are looked for, its files that are gone, lines that still speak of it, and guides and lists that
 * still name a file of it.
 *
 * @returns a sentence for each, with the file and the line; none when everything is in order
 * @example expect(await outOfPlace(root, 'gallery')).toEqual([])
 */
export async function outOfPlace(root: string, word: string): Promise<string[]> {
  const feature = features.find((each) => each.word === word)
  if (!feature) return [`There is no feature “${word}”.`]
  const manifest = `cli/src/generator/features/${word}.ts`
  const texts = new Map<string, string>()
  const all = sources(root)
  const lost = inOrder(editsOf(root, feature)).flatMap((edit) => {
    const text = texts.get(edit.file) ?? textIn(root, new Map(), edit.file)
    const after = text === undefined ? undefined : revert(edit, text)
    if (after !== undefined) texts.set(edit.file, after)
    return after === text
      ? [`${edit.file} has no ${describe(edit)} any more. Put it back, or change ${manifest}.`]
      : []
  })
  const gone = feature.files
    .filter((file) => !all.some((path) => (file.endsWith('/') ? path.startsWith(file) : path === file)))
    .map((file) => `${file} is gone, and ${manifest} names it.`)
  return lost.length + gone.length > 0 ? [...lost, ...gone] : await speaking(root, feature)
}

function describe(edit: Edit): string {
  if (edit.kind === 'statement') return `import or export of ${edit.from}`
  if (edit.kind === 'line') return `line that begins with “${edit.begins}”`
  return edit.kind === 'property' ? `“${edit.key}” in ${edit.of}` : `“${edit.has ?? edit.text}” in ${edit.of}`
}

/** Where files are named by their path. */
const guides = ['README.md', 'AGENTS.md', 'CONTRIBUTING.md', 'SECURITY.md']

function naming(root: string, changes: Changes): string[] {
  const deleted = [...changes].filter(([, text]) => text === undefined).map(([path]) => path)
  return [...guides, ...lists.map(({ file }) => file)].flatMap((file) => {
    const text = textIn(root, changes, file) ?? ''
    return deleted.filter((path) => text.includes(path)).map((path) => `${file} would still name ${path}.`)
  })
}

/** Lines of the application that would speak of it when it is gone, and what would name its files. */
async function speaking(root: string, { word, mentions }: Feature): Promise<string[]> {
  const { changes } = await planRemoval(root, word)
  const left = new Set([...sources(root), ...changes.keys()])
  const spoken = [...left]
    .filter(
      (path) => /^(db|lib|src)\//.test(path) && isCode(path) && !isTest(path) && !isNamed(mentions, path),
    )
    .flatMap((path) =>
      (textIn(root, changes, path) ?? '')
        .split('\n')
        .flatMap((line, index) =>
          new RegExp(word, 'i').test(line)
            ? [
                `${path}:${index + 1} would still speak of the ${word}: ${line.trim()}. Give it a line in a registry, as docs/recipes/make-a-feature-removable.md says.`,
              ]
            : [],
        ),
    )
  return [...spoken, ...naming(root, changes)]
}

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

interface Block {
  language: string
  title: string | undefined
  append: boolean
  after: string | undefined
  code: string
}

/** The fenced blocks of a recipe, with what their first line says of the file they go to. */
export async function recipeBlocks(file: string): Promise<Block[]> {
  const text = await readFile(file, 'utf8')
  return [...text.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', info = '', code = '']) => ({
      language,
      title: /title="([^"]+)"/.exec(info)?.[1],
      append: / append/.test(info),
      after: /after="([^"]+)"/.exec(info)?.[1],
      code,
    }),
  )
}

/** Writes the blocks of a recipe where they say. */
export async function applyRecipe(copy: string, blocks: Block[]): Promise<void> {
  for (const { title, append, after, code } of blocks) {
    if (!title) continue
    const file = join(copy, title)
    const before = append || after ? await readFile(file, 'utf8') : ''
    await mkdir(dirname(file), { recursive: true })
    if (after && !before.includes(after)) throw new Error(`${title} has no line with ${after}`)
    const place = after ? before.indexOf('\n', before.indexOf(after)) + 1 : before.length
    await writeFile(file, before.slice(0, place) + code + before.slice(place))
  }
}

import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
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

/** A copy of the project as it is on disk, sharing its installed packages. */
export async function copyProject(root: string): Promise<string> {
  const parent = join(root, '.data/tests')
  await mkdir(parent, { recursive: true })
  const copy = await mkdtemp(join(parent, 'project-'))
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const file of stdout.split('\n').filter(Boolean)) {
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await cp(join(root, file), join(copy, file)).catch(() => {})
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Writes the blocks of a recipe where they say. */
export async function applyRecipe(copy: string, blocks: Block[]): Promise<void> {
  for (const { title, append, after, code } of blocks) {
    if (!title) continue
    const file = join(copy, title)
    const before = append || after ? await readFile(file, 'utf8') : ''
    await mkdir(dirname(file), { recursive: true })
    const place = after ? before.indexOf('\n', before.indexOf(after)) + 1 : before.length
    await writeFile(file, before.slice(0, place) + code + before.slice(place))
  }
}

import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { copyProject } from './copy-project'

const root = join(import.meta.dirname, '../..')

/** The folders of the packages, and where npm installs them. */
const places = { tenancy: '@refactkit/tenancy', cli: 'refactkit' }

type Workspace = keyof typeof places

/** What `npm pack` makes of packages. */
export interface Packed {
  /** The files in the tarball of one. */
  files(workspace: Workspace): string[]
  /** A folder of its own outside of this repository, with the tarballs installed as npm does it, and these packages linked. */
  install(packages: readonly string[]): Promise<string>
  remove(): Promise<void>
}

/** A program run by this Node to its end; what it printed, and its exit code. */
export function runIn(cwd: string, words: string[], env: NodeJS.ProcessEnv = {}) {
  const { PATH, HOME } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd,
    env: { PATH, HOME, ...env },
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

/** Packs workspaces, in a copy of the project: npm rewrites their package.json while it packs. */
export async function pack(...workspaces: Workspace[]): Promise<Packed> {
  const copy = copyProject(root)
  const made = [copy]
  const words = ['pack', '--json', ...workspaces.flatMap((name) => ['-w', name])]
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd: copy, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const tarballs: Array<{ name: string; filename: string; files: Array<{ path: string }> }> =
    JSON.parse(stdout)
  return {
    files: (workspace) =>
      tarballs.find(({ name }) => name === places[workspace])?.files.map(({ path }) => path) ?? [],
    install: async (packages) => {
      const folder = await mkdtemp(join(tmpdir(), 'refactkit-library-'))
      made.push(folder)
      for (const { name, filename } of tarballs) {
        const place = join(folder, 'node_modules', name)
        await mkdir(dirname(place), { recursive: true })
        spawnSync('tar', ['xzf', join(copy, filename)], { cwd: dirname(place) })
        await rename(join(dirname(place), 'package'), place)
      }
      for (const name of packages)
        await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
      return folder
    },
    remove: async () => {
      for (const folder of made) await rm(folder, { recursive: true, force: true })
    },
  }
}

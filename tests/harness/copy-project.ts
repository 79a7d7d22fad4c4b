import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A folder of packages, each linked to the one that is installed. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) await symlink(join(from, name), join(to, name))
}

/** A copy of the project as it is on disk, with the installed packages and its own workspaces. */
export async function copyProject(root: string): Promise<string> {
  const parent = join(root, '.data/tests')
  await mkdir(parent, { recursive: true })
  const copy = await mkdtemp(join(parent, 'project-'))
  const list = ['ls-files', '--cached', '--others', '--exclude-standard']
  const { stdout } = spawnSync('git', list, { cwd: root, encoding: 'utf8' })
  // Git lists what is deleted until that is committed.
  for (const file of stdout.split('\n').filter((name) => name && existsSync(join(root, name)))) {
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await cp(join(root, file), join(copy, file))
  }
  const packages = join(copy, 'node_modules')
  await mkdir(join(packages, '@refactkit'), { recursive: true })
  await symlink(join(copy, 'tenancy'), join(packages, '@refactkit/tenancy'))
  await symlink(join(copy, 'cli'), join(packages, 'refactkit'))
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name === '@refactkit' || name === 'refactkit') continue
    if (name.startsWith('@')) await linkPackages(join(root, 'node_modules', name), join(packages, name))
    else await symlink(join(root, 'node_modules', name), join(packages, name))
  }
  return copy
}

import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A folder of packages, each linked to the one that is installed. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) symlinkSync(join(from, name), join(to, name))
}

/** A copy of the project as it is on disk, with the installed packages and its own workspaces. */
export function copyProject(root: string): string {
  const parent = join(root, '.data/tests')
  mkdirSync(parent, { recursive: true })
  const copy = mkdtempSync(join(parent, 'project-'))
  const list = ['ls-files', '--cached', '--others', '--exclude-standard']
  const { stdout } = spawnSync('git', list, { cwd: root, encoding: 'utf8' })
  // Git lists what is deleted until that is committed.
  const files = stdout.split('\n').filter((name) => name && existsSync(join(root, name)))
  for (const folder of new Set(files.map(dirname))) mkdirSync(join(copy, folder), { recursive: true })
  for (const file of files) copyFileSync(join(root, file), join(copy, file))
  const packages = join(copy, 'node_modules')
  mkdirSync(join(packages, '@refactkit'), { recursive: true })
  symlinkSync(join(copy, 'tenancy'), join(packages, '@refactkit/tenancy'))
  symlinkSync(join(copy, 'cli'), join(packages, 'refactkit'))
  for (const name of readdirSync(join(root, 'node_modules'))) {
    // What builds keep there is this project's own.
    if (name === '@refactkit' || name === 'refactkit' || /^\.(?!bin$)/.test(name)) continue
    if (name.startsWith('@')) linkPackages(join(root, 'node_modules', name), join(packages, name))
    else symlinkSync(join(root, 'node_modules', name), join(packages, name))
  }
  return copy
}

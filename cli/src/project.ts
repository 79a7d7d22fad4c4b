import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError } from './command-error'

/**
 * The folder of the project around a folder: the nearest with a `package.json` and a `db/schema.ts`.
 *
 * @throws CommandError when there is none
 * @example findProject('/home/ada/shop/src/routes') // '/home/ada/shop'
 */
export function findProject(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'db', 'schema.ts'))) return folder
    if (folder === dirname(folder)) break
  }
  throw new CommandError(
    `Neither ${from} nor a folder above it is a RefactKit project (package.json and db/schema.ts). Run this inside one.`,
  )
}

/**
 * Finds the project and reads its `.env`; a variable that is set already stays as it is.
 *
 * @throws CommandError when this is no project
 * @example const root = enterProject()
 */
export function enterProject(): string {
  const root = findProject(process.cwd())
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return root
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseName, roleNames } from '@refactkit/tenancy'
import { loadApplication } from './application'
import { checkDatabase } from './check-database'
import { homeOf } from './embedded/home'
import { reportPush } from './push-report'

/**
 * Brings the project's own database to the shape of its schema; silent when there is nothing to do. What was pushed is
 * remembered, since comparing takes a second or two: the same files on a guarded database need no second comparison.
 *
 * @throws CommandError when data would be lost
 * @example await pushEmbedded(root, url, secret)
 */
export async function pushEmbedded(root: string, url: string, secret: string): Promise<void> {
  const application = await loadApplication(root)
  const pushed = fingerprint(root, url, secret)
  if (read(pushedFile(root)) === pushed) {
    const { guarded } = await checkDatabase(url, roleNames(databaseName(url)), application)
    if (guarded) return
  }
  const { pushInteractively } = await import('./push-interactively')
  const { result } = await pushInteractively({ databaseUrl: url, secret, ...application }, { quiet: false })
  if (!result.applied || result.statements.length > 0) reportPush(result, { plan: false, brief: true })
  writeFileSync(pushedFile(root), pushed)
}

/**
 * Forgets what was pushed, because another tool may have changed the tables since.
 *
 * @param root the project's folder
 * @example forgetPush(root)
 */
export const forgetPush = (root: string): void => rmSync(pushedFile(root), { force: true })

const pushedFile = (root: string): string => join(homeOf(root).folder, 'pushed')

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Of everything the result of a push depends on; the password in the address is the database's own. */
function fingerprint(root: string, url: string, secret: string): string {
  const hash = createHash('sha256').update(new URL(url).password).update(secret)
  const lock = join(root, 'package-lock.json')
  const files = [...filesOf(join(root, 'db')), ...filesOf(join(root, 'tenancy', 'src')), lock]
  for (const file of files) hash.update(file).update('\0').update(read(file)).update('\0')
  return hash.digest('hex')
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name))
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ServerProcess, startServer } from '../server-process'

/**
 * Starts the studio of a built server where `STUDIO_PEOPLE` names somebody. It alone gets the login that reads every
 * organization: the server's process never has it.
 *
 * @param root the project's folder
 * @param env the server's environment
 * @returns undefined where nobody is named, or nothing can be put on record
 * @example const studio = startBuiltStudio(root, env)
 */
export function startBuiltStudio(root: string, env: NodeJS.ProcessEnv): ServerProcess | undefined {
  const file = join(root, '.output', 'server', 'studio.mjs')
  if (!env.STUDIO_PEOPLE?.trim() || !existsSync(file)) return undefined
  const operations = process.env.OPERATIONS_DATABASE_URL
  if (!operations) {
    console.log(
      'No studio runs here: OPERATIONS_DATABASE_URL is not set. `npx refactkit operations enable` prints it.',
    )
    return undefined
  }
  return startServer(file, { cwd: root, env: { ...env, OPERATIONS_DATABASE_URL: operations } })
}

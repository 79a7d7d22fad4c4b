import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Finding, TableKind } from '@refactkit/tenancy'
import { CommandError } from '../command-error'

/** What `refactkit check --json` says that the studio shows. */
export interface GuardState {
  readonly ok: boolean
  readonly findings: readonly Finding[]
  readonly tables: readonly GuardedTable[]
}

/** The kind of one table, and why it is exempt if it is. */
export interface GuardedTable {
  readonly schema: string
  readonly name: string
  readonly kind: TableKind | undefined
  readonly reason?: string
}

const refactkit = fileURLToPath(new URL('../../bin/refactkit.mjs', import.meta.url))

/**
 * Runs the check in a process of its own, which sees the schema as its files are now.
 *
 * @param root the project's folder
 * @throws CommandError when it could not look
 */
export async function readGuardState(root: string): Promise<GuardState> {
  const child = spawn(process.execPath, [refactkit, 'check', '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', error: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.error += chunk
  })
  await once(child, 'close')
  if (!said.out.startsWith('{'))
    throw new CommandError(`The check could not look: ${said.error.trim() || 'it said nothing'}`)
  return JSON.parse(said.out)
}

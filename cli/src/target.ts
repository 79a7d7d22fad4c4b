import type { Target } from '@refactkit/tenancy'
import type { Application } from './application'
import { CommandError } from './command-error'

/** The option of the commands that know kinds of databases. */
export const targetOption = {
  target: {
    type: 'string',
    description: 'plain or citus; read from the server and db/tenancy.ts unless said',
  },
} as const

const isTarget = (word: string): word is Target => word === 'plain' || word === 'citus'

/**
 * An application for the target that the command line names.
 *
 * @param application from `loadApplication`
 * @param target the word behind `--target`, if any
 * @throws CommandError when there is no such target
 * @example forTarget(await loadApplication(root), args.target)
 */
export function forTarget(application: Application, target: string | undefined): Application {
  if (target === undefined) return application
  if (!isTarget(target)) throw new CommandError(`--target is plain or citus, not “${target}”.`, 2)
  return { ...application, tenancy: { ...application.tenancy, target } }
}

import { stripVTControlCharacters } from 'node:util'
import type { PushResult } from '@refactkit/tenancy/admin'
import { pc } from './colours'
import { CommandError } from './command-error'
import { describeFindings } from './findings'

/**
 * Prints what a push did, would do, or would not do.
 *
 * @param result what `push` answered
 * @param how `plan` when nothing was to be done
 * @throws CommandError when the push refused, with the command that goes on
 * @example reportPush(await push(options), { plan: false })
 */
export function reportPush(
  { applied, statements, losses, findings, guarded }: PushResult,
  { plan }: { plan: boolean },
): void {
  const refused = !plan && !applied
  if (plan || refused) for (const statement of statements) console.log(pc.dim(oneLine(statement)))
  if (losses.length > 0) console.log(losses.map((loss) => `${pc.yellow('!')} ${plain(loss)}`).join('\n'))
  if (!plan && losses.length === 0) report(findings)
  const count = statements.length === 1 ? '1 change' : `${statements.length} changes`
  if (plan) {
    console.log(statements.length === 0 ? 'Nothing to change.' : `${count}; nothing was done.`)
  } else if (refused && losses.length > 0) {
    throw new CommandError(
      'This loses data, so nothing was changed. `npx refactkit push --accept-data-loss` goes on.',
    )
  } else if (!guarded) {
    throw new CommandError('The tables would not be safe like this, so nothing was changed.')
  } else {
    console.log(
      `${pc.green('✓')} ${statements.length === 0 ? 'Nothing to change' : count}; every table is guarded.`,
    )
  }
}

const report = (findings: PushResult['findings']) => {
  if (findings.length > 0) console.log(describeFindings(findings))
}

const oneLine = (statement: string): string => statement.trim().replace(/\s+/g, ' ')

/** drizzle-kit writes its sentences for a list in colours. */
const plain = (loss: string): string => stripVTControlCharacters(loss).replace(/^[\s·]+/, '')

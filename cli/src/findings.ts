import type { Finding } from '@refactkit/tenancy'
import { pc } from './colours'

/**
 * Findings as lines for a person: what is wrong with which table or role, and what mends it.
 *
 * @example console.error(describeFindings(findings))
 */
export function describeFindings(findings: readonly Finding[]): string {
  const mark = { error: pc.red('✗'), warning: pc.yellow('!') }
  return findings
    .map(
      ({ severity, object, message, fix }) =>
        `${mark[severity]} ${pc.bold(object)}  ${message}\n  ${pc.dim(fix)}`,
    )
    .join('\n')
}

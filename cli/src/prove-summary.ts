import type { Leak, ProveResult } from '@refactkit/tenancy/prove'
import { pc } from './colours'
import { counted } from './counted'
import { describeFindings } from './findings'

const indent = (text: string, by = '    '): string => text.replaceAll(/^/gm, by)

const describeLeak = ({ attack, program, difference, replay }: Leak): string =>
  [
    `${pc.red('✗')} ${pc.bold(attack)}  ${difference.what} differ`,
    indent(program.join('\n')),
    `  ${pc.dim('beside others')}\n${indent(difference.both)}`,
    `  ${pc.dim('alone')}\n${indent(difference.alone)}`,
    `  ${pc.dim(replay)}`,
  ].join('\n')

/**
 * What a run has shown, as lines for a person.
 *
 * @example console.log(describeProof(result))
 */
export function describeProof(result: ProveResult): string {
  const { leaks, known, vacuous, findings, mutants } = result
  const alive = mutants.list.filter(({ killed, skipped }) => !killed && !skipped)
  const counts = [
    `${counted(result.attacks, 'attack')} (${counted(result.vectors, 'vector')}, ${counted(result.generated, 'generated program')}) on ${counted(result.tables, 'table')}`,
    `${counted(leaks.length, 'leak')}, ${known.length} known`,
    ...(mutants.total > 0 ? [`${mutants.killed} of ${mutants.total} mutants killed`] : []),
    `seed ${result.seed}`,
    `${result.seconds} s`,
  ]
  const inUse = result.fingerprintInUse
  return [
    ...leaks.slice(0, 20).map(describeLeak),
    ...(leaks.length > 20 ? [pc.red(`… and ${leaks.length - 20} more leaks; --json lists them all.`)] : []),
    ...vacuous.map((id) => `${pc.red('✗')} ${pc.bold(id)}  shows nothing, even without any protection`),
    ...alive.map(
      ({ name, table }) =>
        `${pc.red('✗')} ${pc.bold(`${table}: ${name}`)}  was taken away, and nothing noticed`,
    ),
    ...(findings.length > 0 ? [describeFindings(findings)] : []),
    ...known.slice(0, 5).map(({ attack, reason }) => `${pc.yellow('!')} ${pc.bold(attack)}  ${reason}`),
    ...(known.length > 5 ? [pc.yellow(`… and ${known.length - 5} more that are known.`)] : []),
    ...result.owners
      .filter(() => result.owners.length > 1)
      .map(({ kind, attacks, ...found }) =>
        pc.dim(`administrator: ${kind}: ${attacks} attacks, ${found.leaks} leaks`),
      ),
    ...(inUse && inUse !== result.fingerprint
      ? [
          `${pc.yellow('!')} The database in use is not what was attacked: \`npx refactkit push\`, and prove again.`,
        ]
      : []),
    `${result.ok ? pc.green('✓') : pc.red('✗')} ${counts.join(' · ')}`,
  ].join('\n')
}

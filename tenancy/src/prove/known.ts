import type { Finding } from '../check/finding'
import type { TenancyConfig } from '../schema/kinds'
import type { TableShape } from './database/shape'
import type { Attack, Difference } from './oracle/judge'
import type { Leak } from './result'

const keyRule = 'key-of-organization'

interface Named {
  readonly rule: string
  readonly object: string
}

/**
 * Why a difference is known already: it comes from what the check warns of and lets pass, or what the application has
 * accepted with a reason: a key across organizations, or a function that a managed server keeps open.
 */
export function knownReason(
  shape: TableShape | undefined,
  attack: Attack,
  difference: Difference,
  catalog: readonly Finding[],
  { accepted = [] }: Pick<TenancyConfig, 'accepted'>,
): string | undefined {
  if (attack.held && attack.mayWait && difference.both.includes('55P03')) return attack.mayWait
  const key = shape?.keys.find(({ name, global }) => global && name === attack.key)
  const ofKey = ({ rule, object }: Named) =>
    key !== undefined &&
    rule === keyRule &&
    object.replaceAll('"', '') === `${shape?.known.schema}.${shape?.known.name}`
  const isAbout = (named: Named) => ofKey(named) || attack.announcedBy?.includes(named.rule) === true
  const agreed = accepted.find(isAbout)
  if (agreed) return agreed.reason
  const found = catalog.find(isAbout)
  return found?.severity === 'warning' ? found.message : undefined
}

/** A leak as it is reported. */
export const leakOf = (attack: Attack, difference: Difference, owner: string, replay?: string): Leak => ({
  attack: attack.id,
  vector: attack.vector,
  table: attack.table,
  path: attack.path,
  owner,
  program: [...(attack.prelude ?? []), ...attack.steps].map(({ by, text }) => `${by.toUpperCase()}: ${text}`),
  difference,
  replay: replay ?? `npx refactkit prove --only '${attack.id}'`,
})

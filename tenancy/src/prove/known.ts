import type { Finding } from '../check/finding'
import type { TenancyConfig } from '../schema/kinds'
import type { TableShape } from './database/shape'
import type { Attack, Difference } from './oracle/judge'
import type { Leak } from './result'

const rule = 'key-of-organization'

/**
 * Why a difference is known already: it comes from a key across organizations that the check warns of and lets pass, or
 * that the application has accepted with a reason.
 */
export function knownReason(
  shape: TableShape | undefined,
  attack: Attack,
  catalog: readonly Finding[],
  { accepted = [] }: Pick<TenancyConfig, 'accepted'>,
): string | undefined {
  const key = shape?.keys.find(({ name, global }) => global && name === attack.key)
  if (!key || !shape) return undefined
  const { schema, name } = shape.known
  const about = <Named extends { rule: string; object: string }>(list: readonly Named[]) =>
    list.find((one) => one.rule === rule && one.object.replaceAll('"', '') === `${schema}.${name}`)
  const agreed = about(accepted)
  if (agreed) return agreed.reason
  const found = about(catalog)
  return found?.severity === 'warning' ? found.message : undefined
}

/** A leak as it is reported. */
export const leakOf = (attack: Attack, difference: Difference, replay?: string): Leak => ({
  attack: attack.id,
  vector: attack.vector,
  table: attack.table,
  path: attack.path,
  program: [...(attack.prelude ?? []), ...attack.steps].map(({ by, text }) => `${by.toUpperCase()}: ${text}`),
  difference,
  replay: replay ?? `npx refactkit prove --only '${attack.id}'`,
})

import { isIsolated, tenantColumn } from '../schema/kinds'
import { identifier } from '../sql'
import { asAdmin } from './database/build'
import type { Scratch } from './database/scratch'
import type { TableShape } from './database/shape'
import type { Pair } from './oracle/judge'
import type { Side } from './world/candidates'
import { isSuperuser } from './world/privileged'
import type { Rows } from './world/rows'
import { type MakePool, World } from './world/world'

/** What every world of a run is made from. */
export interface WorldPlan {
  readonly scratch: Scratch
  readonly rows: Rows
  readonly tables: readonly TableShape[]
  readonly schema: Record<string, unknown>
}

const everybody: readonly Side[] = ['a', 'b', 'c', 'both']
const onlyA: readonly Side[] = ['a', 'both']

/** Opens a pair of worlds on copies of a database, changed by `change` before anybody connects. */
export async function openPair(
  plan: WorldPlan,
  name: string,
  options: { change?: (database: string) => Promise<void>; makePool?: MakePool } = {},
): Promise<Pair & { close(): Promise<void> }> {
  const open = async (suffix: string, sides: readonly Side[]) => {
    const database = await plan.scratch.create(`${name}_${suffix}`, plan.scratch.run)
    await options.change?.(database)
    return await World.open({ ...plan, database, sides, makePool: options.makePool })
  }
  const both = await open('both', everybody)
  const alone = await open('alone', onlyA)
  const close = async () => {
    await Promise.all([both.close(), alone.close()])
    for (const { database } of [both, alone]) await plan.scratch.drop(database)
  }
  return { both, alone, close }
}

/** Takes every protection of a database away that stands between one organization and another. */
export async function openUp({ scratch, tables }: WorldPlan, database: string): Promise<void> {
  const app = identifier(scratch.roles.app)
  await asAdmin(scratch, database, async (client) => {
    for (const { sql, known, keys } of tables) {
      if (isIsolated(known.kind))
        await client.query(`alter table ${sql} disable row level security, no force row level security`)
      if (
        isIsolated(known.kind) &&
        !keys.some(({ primary, columns }) => primary && columns.includes(tenantColumn))
      )
        await client.query(`alter table ${sql} alter ${tenantColumn} drop not null`)
      await client.query(`grant all on ${sql} to ${app}, ${identifier(scratch.roles.auth)}`)
    }
    await client.query(`grant temp, create on database ${identifier(database)} to ${app}`)
    await client.query(`grant create on schema public to ${app}`)
    if (await isSuperuser(client))
      await client.query(
        `grant execute on all functions in schema pg_catalog to ${app}; grant usage on language plpgsql to ${app}`,
      )
  })
}

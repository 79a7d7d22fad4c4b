import { isIsolated, tenantColumn } from '../schema/kinds'
import { identifier, type Sql } from '../sql'
import { asAdmin } from './database/build'
import type { Scratch } from './database/scratch'
import type { KeyShape, TableShape } from './database/shape'
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

/** Opens a pair of worlds on copies of a database, changed by `change` once their rows are in. */
export async function openPair(
  plan: WorldPlan,
  name: string,
  options: { change?: (database: string) => Promise<void>; makePool?: MakePool } = {},
): Promise<Pair & { close(): Promise<void> }> {
  const open = async (suffix: string, sides: readonly Side[]) => {
    const database = await plan.scratch.create(`${name}_${suffix}`, plan.scratch.run)
    const world = await World.open({ ...plan, database, sides, makePool: options.makePool })
    await options.change?.(database)
    return world
  }
  const both = await open('both', everybody)
  const alone = await open('alone', onlyA)
  const close = async () => {
    await Promise.all([both.close(), alone.close()])
    for (const { database } of [both, alone]) await plan.scratch.drop(database)
  }
  return { both, alone, close }
}

/** Makes a key of an organization one of all of them, where the rows that are there allow it. */
async function alsoWithoutOrganization(client: Sql, table: string, key: KeyShape): Promise<void> {
  const columns = key.columns.filter((column) => column !== tenantColumn)
  if (key.global || key.expression || columns.length === 0) return
  const where = key.predicate ? ` where ${key.predicate}` : ''
  await client
    .query(`create unique index on ${table} (${columns.map(identifier).join(', ')})${where}`)
    .catch(() => {})
}

/** Takes every protection of a database away that stands between one organization and another. */
export async function openUp({ scratch, tables }: WorldPlan, database: string): Promise<void> {
  const app = identifier(scratch.roles.app)
  await asAdmin(scratch, database, async (client) => {
    for (const { sql, known, keys, foreignKeys } of tables) {
      for (const { name } of foreignKeys)
        await client.query(`alter table ${sql} drop constraint ${identifier(name)}`)
      for (const key of keys) await alsoWithoutOrganization(client, sql, key)
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

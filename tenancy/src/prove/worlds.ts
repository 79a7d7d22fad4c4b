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

/** A pair of databases that can be closed and dropped. */
export type OpenPair = Pair & { close(): Promise<void> }

interface PairOptions {
  readonly change?: (database: string) => Promise<void>
  readonly makePool?: MakePool
}

const sides = { both: everybody, alone: onlyA }

async function openWorlds(
  plan: WorldPlan,
  open: (suffix: 'both' | 'alone') => Promise<World>,
): Promise<OpenPair> {
  const both = await open('both')
  const alone = await open('alone')
  const close = async () => {
    await Promise.all([both.close(), alone.close()])
    for (const { database } of [both, alone]) await plan.scratch.drop(database)
  }
  return { both, alone, close }
}

/** Makes two databases with rows to copy from; nobody is connected to them. */
export async function makeOriginals(plan: WorldPlan, name: string): Promise<void> {
  for (const suffix of ['both', 'alone'] as const) {
    const database = await plan.scratch.create(`${name}_${suffix}`, plan.scratch.run)
    const world = await World.open({ ...plan, database, sides: sides[suffix] })
    await world.close()
  }
}

/** Opens copies of two databases that `makeOriginals` has made. */
export const openCopies = (
  plan: WorldPlan,
  original: string,
  name: string,
  { change, makePool }: PairOptions,
): Promise<OpenPair> =>
  openWorlds(plan, async (suffix) => {
    const { scratch } = plan
    const database = await scratch.create(`${name}_${suffix}`, `${scratch.run}_${original}_${suffix}`)
    await change?.(database)
    return await World.open({ ...plan, database, sides: sides[suffix], makePool, filled: true })
  })

/** Opens a pair of worlds on copies of a database, changed by `change` once their rows are in. */
export async function openPair(
  plan: WorldPlan,
  name: string,
  { change, makePool }: PairOptions = {},
): Promise<OpenPair> {
  return await openWorlds(plan, async (suffix) => {
    const database = await plan.scratch.create(`${name}_${suffix}`, plan.scratch.run)
    const world = await World.open({ ...plan, database, sides: sides[suffix], makePool })
    await change?.(database)
    return world
  })
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

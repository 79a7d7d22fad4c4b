import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { qualified } from '../guard/isolate'
import { keptOf, nameIn, type Place, placeOf, shownIn } from '../plan/place'
import type { Sql } from '../sql'
import type { Migration } from './folder'

const leading = String.raw`^(?:\s+|--[^\n]*(?:\n|$)|\/\*.*?\*\/)*`
const name = String.raw`((?:(?:"[^"]+"|[\w$]+)\.)?(?:"[^"]+"|[\w$]+))`
const concurrent = new RegExp(
  `${leading}(?:create (?:unique )?|drop |re)index\\s+(?:\\([^)]*\\)\\s*)?concurrently\\b`,
  'is',
)
const building = new RegExp(
  `${leading}create (?:unique )?index\\s+concurrently\\s+(?:if not exists\\s+)?("[^"]+"|[\\w$]+)\\s+on\\s+(?:only\\s+)?${name}`,
  'is',
)

/** Whether PostgreSQL runs a statement outside of transactions alone, to block nobody. */
const isConcurrent = (statement: string): boolean => concurrent.test(statement)

/**
 * Whether a migration is run outside of a transaction: all of it, or none.
 *
 * @param migration from `readMigrations`
 * @throws Error when it has statements of both kinds: half of it would be left behind by a failure
 * @example migrations.filter(isApart)
 */
export function isApart({ tag, statements }: Migration): boolean {
  const apart = statements.filter(isConcurrent)
  if (apart.length > 0 && apart.length < statements.length)
    throw new Error(
      `${tag} builds an index CONCURRENTLY among other statements, and no transaction allows that. Move those that say ` +
        'CONCURRENTLY into a migration of their own: `npx refactkit generate --concurrently` writes one.',
    )
  return apart.length > 0
}

interface Found extends Record<string, unknown> {
  readonly valid: boolean
  /** Whether somebody is at it: of a command that was killed, the server may not have noticed yet. */
  readonly building: boolean
}

async function find(sql: Sql, { schema, name: index }: Place): Promise<Found | undefined> {
  const { rows } = await sql.query<Found>(
    `select i.indisvalid as valid, exists (select from pg_stat_progress_create_index p where p.index_relid = i.indexrelid) as building
       from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relname = $2`,
    [schema, index],
  )
  return rows[0]
}

/** Builds one index, unless it is there; what an interrupted build has left is dropped first. */
async function build(sql: Sql, statement: string, index: Place): Promise<void> {
  let found = await find(sql, index)
  while (found?.building && !found.valid) {
    await sleep(500)
    found = await find(sql, index)
  }
  if (found?.valid) return
  if (found) await sql.query(`drop index concurrently ${qualified(index)}`)
  await sql.query(statement)
}

/**
 * Runs a migration outside of transactions, statement by statement. One that was interrupted is run again from its start:
 * what it has built stays, and what it has half built is dropped and built again.
 *
 * @param client a connection of the administrator, in no transaction
 * @param migration one of which `isApart` holds
 * @param told called before each statement with its number
 * @throws Error naming the statement that was refused
 */
export async function runApart(
  client: pg.Client,
  { tag, statements }: Migration,
  told: (index: number) => void,
): Promise<void> {
  // A build may take hours, and nobody waits for it. Some systems cannot notice that this process is gone.
  await client.query(`set client_connection_check_interval = '1s'`).catch(() => {})
  for (const [at, statement] of statements.entries()) {
    told(at)
    const [, named = '', table = ''] = building.exec(statement) ?? []
    // An index is in the schema of its table.
    const index = { schema: placeOf(shownIn(table)).schema, name: keptOf(nameIn(named)) }
    await (named ? build(client, statement, index) : client.query(statement)).catch((cause: Error) => {
      const step = statement.replace(/\s+/g, ' ').trim()
      throw new Error(
        `${tag} was interrupted, and nobody was blocked: ${cause.message}. Migrate again when that is mended: what is ` +
          `half built is dropped and built anew. The step was: ${step}`,
        { cause },
      )
    })
  }
}

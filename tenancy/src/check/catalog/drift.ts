import { attachPolicies } from '../../guard/attach-policies'
import type { RoleNames } from '../../guard/logins'
import type { Migration } from '../../migrations/folder'
import { compareRecorded, readRecorded } from '../../migrations/migrate'
import { shownName } from '../../plan/place'
import { type Comparison, propose } from '../../plan/propose'
import { knownTables, type TenancyConfig } from '../../schema/kinds'
import { targetOf } from '../../schema/target'
import type { Sql } from '../../sql'
import { few } from '../few'
import type { RuleFinding } from '../finding'

/** Where the shape of a database differs from the schema, as signs and names. */
async function differences(
  sql: Sql,
  comparison: Omit<Comparison, 'answers' | 'withoutLock'>,
): Promise<string[]> {
  const answers = { renames: {}, drops: [] }
  // A transaction of which nothing is left: PostgreSQL prints expressions with temporary tables in it.
  await sql.query('begin; set local jit = off')
  const { questions, changes } = await propose(sql, { ...comparison, answers, withoutLock: true }).finally(
    () => sql.query('rollback'),
  )
  if (questions.length > 0)
    return questions.flatMap(({ missing, added }) => [`- ${missing}`, ...added.map((name) => `+ ${name}`)])
  const known = new Set(comparison.tables.map(shownName))
  return changes
    .filter(({ statement }) => statement !== null)
    .filter(({ kind, table }) => !['policy', 'row-level security'].includes(kind) || !known.has(table ?? ''))
    .map(({ sign, table, name }) => `${sign} ${table && table !== name ? `${table}.` : ''}${name}`)
}

/** What a database is compared with. */
export interface Wanted {
  /** The module `db/schema.ts`. */
  readonly schema: Record<string, unknown>
  /** What the application declares in `db/tenancy.ts`. */
  readonly tenancy: TenancyConfig
  /** The roles of the database, from `roleNames`. */
  readonly roles: RoleNames
  /** From `readMigrations`; undefined where the project does without. */
  readonly migrations: readonly Migration[] | undefined
}

/**
 * Compares the shape of a database with the schema, and its record with the migrations of a folder. It reads catalogs only.
 *
 * @param sql a connection of the administrator
 * @param wanted what it is compared with
 * @returns findings that say which of the three lags
 * @throws pg's error when a catalog cannot be read
 * @example await checkShape(client, { schema, tenancy, roles, migrations: readMigrations('db/migrations') })
 */
export async function checkShape(
  sql: Sql,
  { schema, tenancy, roles, migrations }: Wanted,
): Promise<RuleFinding[]> {
  const target = await targetOf(sql, tenancy.target)
  attachPolicies(schema, { ...tenancy, target }, roles)
  const tables = knownTables(schema, tenancy)
  const recorded = migrations && (await readRecorded(sql))
  const { pending, unknown } = recorded ? compareRecorded(migrations, recorded) : { pending: [], unknown: [] }
  const differs = await differences(sql, { schema, tables, roles, target })
  const finding = (rule: RuleFinding['rule'], message: string, fix: string): RuleFinding => ({
    ...{ rule, severity: 'error', object: 'database', message, fix },
  })
  return [
    ...(pending.length > 0
      ? [
          finding(
            'migrations-applied',
            `The database lags behind the migrations: it has not had ${few(pending.map(({ tag }) => tag))}.`,
            'npx refactkit migrate',
          ),
        ]
      : []),
    ...(unknown.length > 0
      ? [
          finding(
            'migrations-known',
            `The database is ahead of this checkout, or a file was changed: of its migrations, ${unknown.length} ${unknown.length === 1 ? 'is' : 'are'} not in db/migrations.`,
            'git pull',
          ),
        ]
      : []),
    ...(differs.length > 0 && pending.length === 0
      ? [
          finding(
            'shape-current',
            `The database lags behind db/schema.ts: ${few(differs)}.`,
            recorded ? 'npx refactkit generate && npx refactkit migrate' : 'npx refactkit push',
          ),
        ]
      : []),
  ]
}

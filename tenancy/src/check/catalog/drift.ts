import { schemaDiff } from '../../guard/schema-diff'
import type { Migration } from '../../migrations/folder'
import { compareRecorded, readRecorded } from '../../migrations/migrate'
import { snapshotOf } from '../../migrations/snapshot-of'
import { namesInDatabase, namesOfSnapshot } from '../../plan/names'
import { changesOf, sortAll } from '../../plan/propose'
import type { KnownTable } from '../../schema/kinds'
import type { Sql } from '../../sql'
import type { RuleFinding } from '../finding'

/** Where the shape of a database differs from the schema, as signs and names. */
async function differences(
  sql: Sql,
  schema: Record<string, unknown>,
  tables: readonly KnownTable[],
): Promise<string[]> {
  const wanted = namesOfSnapshot(await snapshotOf(schema))
  const { questions } = sortAll(await namesInDatabase(sql), wanted, { renames: {}, drops: [] })
  // With names both gone and new, drizzle-kit would ask.
  if (questions.length > 0)
    return questions.flatMap(({ missing, added }) => [`- ${missing}`, ...added.map((name) => `+ ${name}`)])
  const known = new Set(tables.map(({ name }) => name))
  return changesOf(await schemaDiff(schema, sql))
    .filter(({ statement }) => statement !== null)
    .filter(({ kind, table }) => !['policy', 'row-level security'].includes(kind) || !known.has(table ?? ''))
    .map(({ sign, table, name }) => `${sign} ${table && table !== name ? `${table}.` : ''}${name}`)
}

const few = (all: readonly string[]): string =>
  all.slice(0, 3).join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '')

/**
 * Compares the shape of a database with the schema, and its record with the migrations of a folder. It reads catalogs only.
 *
 * @param sql a connection of the administrator
 * @param schema the module `db/schema.ts`, with the policies attached
 * @param tables the tables, from `knownTables`
 * @param migrations from `readMigrations`; undefined where the project does without
 * @returns findings that say which of the three lags
 * @throws pg's error when a catalog cannot be read
 * @example await checkShape(client, schema, knownTables(schema, tenancy), readMigrations('db/migrations'))
 */
export async function checkShape(
  sql: Sql,
  schema: Record<string, unknown>,
  tables: readonly KnownTable[],
  migrations: readonly Migration[] | undefined,
): Promise<RuleFinding[]> {
  const recorded = migrations && (await readRecorded(sql))
  const { pending, unknown } = recorded ? compareRecorded(migrations, recorded) : { pending: [], unknown: [] }
  const differs = await differences(sql, schema, tables)
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

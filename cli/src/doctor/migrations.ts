import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sql } from '@refactkit/tenancy'
import { type Diagnosis, failure, fine, warning } from './diagnosis'

interface Journal {
  readonly entries: readonly { readonly tag: string; readonly when: number }[]
}

/**
 * Whether the files of db/migrations have been applied, where there are any. drizzle-orm (0.45.4, `migrate` of
 * pg-core/dialect.js) applies each that is younger than the last one on record.
 */
export async function examineMigrations(root: string, sql: Sql): Promise<Diagnosis[]> {
  const file = join(root, 'db', 'migrations', 'meta', '_journal.json')
  if (!existsSync(file)) return []
  const { entries }: Journal = JSON.parse(readFileSync(file, 'utf8'))
  const { rows: known } = await sql.query<{ table: string | null }>(
    `select to_regclass('drizzle.__drizzle_migrations')::text as table`,
  )
  if (!known[0]?.table) {
    const said = `None of the ${entries.length} migrations is on record in this database.`
    return [warning('migrations', said, 'npx refactkit migrate, unless `npx refactkit push` is what you use')]
  }
  const { rows } = await sql.query<{ last: string | null }>(
    'select max(created_at)::text as last from drizzle.__drizzle_migrations',
  )
  const last = Number(rows[0]?.last ?? 0)
  const open = entries.filter(({ when }) => when > last)
  if (open.length === 0) return [fine('migrations', `All ${entries.length} migrations have been applied.`)]
  const tags = open.map(({ tag }) => tag).join(', ')
  return [failure('migrations', `These migrations have not been applied: ${tags}.`, 'npx refactkit migrate')]
}

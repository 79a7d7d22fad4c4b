import { type KnownTable, knownTables } from '@refactkit/tenancy'
import { inArray, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { db } from '@/db'
import * as schema from '@/db/schema'
import { tenancy } from '@/db/tenancy'
import type { AuditEntry } from './audit-entries'

/** A recorded column that holds the id of another row of the organization, and what the log calls that row. */
interface Reference {
  /** The table with the column, as an entry says it. */
  readonly subject: string
  readonly column: string
  readonly table: PgTable
  readonly id: PgColumn
  readonly called: PgColumn
}

/** As the keys of the tables say it. To rows that are recorded themselves, which the log names to whoever reads it anyway. */
export const referencesOf = (tables: readonly KnownTable[]): Reference[] =>
  tables.flatMap(({ name, table, audited }) =>
    getTableConfig(table).foreignKeys.flatMap((key): Reference[] => {
      const { columns, foreignColumns, foreignTable } = key.reference()
      const place = foreignColumns.findIndex((each) => each.name === 'id' && each.columnType === 'PgUUID')
      const [column, id] = [columns[place]?.name ?? '', foreignColumns[place]]
      const to = tables.find((each) => each.table === foreignTable)
      const label = to?.kind === 'tenant' && !to.audited?.labels ? to.audited?.label : undefined
      const called = getTableConfig(foreignTable).columns.find((each) => each.name === label)
      if (!audited?.columns.includes(column) || !id || !called) return []
      return [{ subject: name.replaceAll('_', '-'), column, table: foreignTable, id, called }]
    }),
  )

const own = referencesOf(knownTables(schema, tenancy))

/** What a column held may be of a time when it held something else. */
const anId = z.guid()

/** What the rows that entries refer to are called now, by their ids; one that is gone has no name. */
export async function namesIn(
  entries: readonly Pick<AuditEntry, 'subject' | 'before' | 'after'>[],
  references: readonly Reference[] = own,
): Promise<Record<string, string>> {
  const found = references.map(async ({ subject, column, table, id, called }) => {
    const held = entries
      .filter((entry) => entry.subject === subject)
      .flatMap(({ before, after }) => [before?.[column], after?.[column]])
    const ids = [...new Set(held.flatMap((value) => anId.safeParse(value).data ?? []))]
    if (ids.length === 0) return []
    const name = sql<string>`left(${called}::text, 200)`
    return await db
      .select({ id: sql<string>`${id}`, name })
      .from(table)
      .where(inArray(id, ids))
  })
  return Object.fromEntries((await Promise.all(found)).flat().map(({ id, name }) => [id, name]))
}

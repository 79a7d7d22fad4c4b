import { createHash } from 'node:crypto'
import { type One, type Relation, Relations, relations } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { isIsolated, tenantColumn } from '../../schema/kinds'
import type { ForeignKeyShape, TableShape } from '../database/shape'
import { drizzleColumn } from './subject'

/**
 * The name of the relation that stands for a foreign key, in the child; the parent's has `_children` behind it. Short, since
 * Drizzle strings such names together, and PostgreSQL cuts what is longer than 63 bytes, which makes them the same.
 */
export const relationName = (key: ForeignKeyShape) =>
  `rk_${createHash('sha256').update(key.name).digest('hex').slice(0, 8)}`

/** The columns of a relation that forgets the organization, as a join written by hand would. */
function columnsOf(child: TableShape, parent: TableShape, key: ForeignKeyShape) {
  const all = key.columns.map((name, index) => [name, key.targetColumns[index] ?? name] as const)
  const named = all.filter(([name]) => name !== tenantColumn)
  const pairs = named.length > 0 ? named : all
  const first = <Side extends PgColumn>(columns: Side[]) => columns as [Side, ...Side[]]
  return {
    fields: first(pairs.map(([name]) => drizzleColumn(child.known.table, name).column)),
    references: first(pairs.map(([, name]) => drizzleColumn(parent.known.table, name).column)),
  }
}

/**
 * A schema with a relation for every foreign key between tenant tables, in both directions, so that nested relational
 * queries can be tried whatever relations the application declares.
 *
 * @param schema the module `db/schema.ts`; the relations it declares itself are left out
 * @param tables what the catalog says of its tables
 */
export function withRelations(
  schema: Record<string, unknown>,
  tables: readonly TableShape[],
): Record<string, unknown> {
  const tenants = tables.filter(({ known }) => isIsolated(known.kind))
  const bySql = new Map(tenants.map((table) => [table.sql, table]))
  const own = Object.entries(schema).filter(([, value]) => !(value instanceof Relations))
  const added = tenants.map((table) => {
    const made = relations(table.known.table, ({ one, many }) => {
      const config: Record<string, Relation> = {}
      for (const key of table.foreignKeys) {
        const parent = bySql.get(key.target)
        if (!parent) continue
        // The types follow a schema that is known only at run time.
        const columns = columnsOf(table, parent, key) as Partial<One['config']>
        config[relationName(key)] = one(parent.known.table, {
          ...columns,
          relationName: key.name,
        } as Parameters<typeof one>[1])
      }
      for (const child of tenants) {
        for (const key of child.foreignKeys.filter(({ target }) => target === table.sql))
          config[`${relationName(key)}_children`] = many(child.known.table, { relationName: key.name })
      }
      return config
    })
    return [`rk_relations_of_${table.known.name}`, made] as const
  })
  return Object.fromEntries([...own, ...added])
}

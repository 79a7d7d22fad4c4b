import { is, SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { tenantColumn } from '../../schema/kinds'
import { columnsOfIndex, type DeclaredRule, keysOf, pathsOf, propertyOf, textOf } from './declared'

/**
 * Types whose comparisons PostgreSQL trusts not to tell what they compare, so that an index on them serves under
 * row-level security. `tests/mistakes/schema.test.ts` compares this with the catalog.
 */
export const leakproofTypes = [
  'bigint',
  'boolean',
  'bytea',
  'char',
  'cidr',
  'date',
  'double precision',
  'inet',
  'integer',
  'interval',
  'macaddr',
  'macaddr8',
  'real',
  'smallint',
  'text',
  'time',
  'time with time zone',
  'timestamp',
  'timestamp with time zone',
  'uuid',
  'varchar',
]

const isSerial = ({ columnType }: PgColumn): boolean => /Serial/.test(columnType)

/** `varchar(20)`, `timestamp (3) with time zone` and `serial` by the name of the type that is compared. */
const comparedType = (column: PgColumn): string =>
  column
    .getSQLType()
    .replace(/ ?\([\d, ]*\)/, '')
    .replace(/^bigserial$/, 'bigint')
    .replace(/^smallserial$/, 'smallint')
    .replace(/^serial$/, 'integer')

/** Orders and hashes; other methods bring operators of their own, none of which is trusted. */
const comparing = ['btree', 'hash', 'brin']

const counts = (column: PgColumn): boolean =>
  Boolean(column.generatedIdentity) ||
  isSerial(column) ||
  (is(column.default, SQL) && textOf(column.default).startsWith('nextval('))

/** The rules about keys, indexes and counters. */
export const keyRules: readonly DeclaredRule[] = [
  {
    rule: 'organization-indexed',
    tenant: true,
    find: (table) =>
      pathsOf(table).some(([first]) => first?.name === tenantColumn)
        ? []
        : [
            {
              severity: 'warning',
              message: `No index begins with ${tenantColumn}: reading one organization scans all of them.`,
              fix: `(table) => [index('${table.known.name}_organizationId_idx').on(table.organizationId)]`,
            },
          ],
  },
  {
    rule: 'key-of-organization',
    tenant: true,
    find: (table) => {
      const shared = keysOf(table).filter(({ columns: [first] }) => first?.name !== tenantColumn)
      if (shared.length === 0) return []
      const names = shared.map(({ name }) => name).sort()
      return [
        {
          severity: 'warning',
          message: `${names.join(' and ')} is unique across organizations, so an insert tells whether a neighbour has that value.`,
          fix: `declare it with tenantTable, or begin the key with ${tenantColumn}`,
        },
      ]
    },
  },
  {
    rule: 'numbers-shared',
    tenant: true,
    find: ({ known, config }) =>
      config.columns.filter(counts).map((column) => ({
        severity: 'warning',
        message: `${column.name} counts for all organizations together, so its gaps tell how busy the others are.`,
        fix: `${propertyOf(known.table, column)}: uuid('${column.name}').$defaultFn(uuidv7)`,
      })),
  },
  {
    rule: 'index-usable',
    tenant: true,
    find: ({ config }) =>
      config.indexes.flatMap((index) => {
        const { name, unique, method = 'btree' } = index.config
        const useless = columnsOfIndex(index, config.columns).filter(
          (column) =>
            column?.name !== tenantColumn &&
            (!column || !comparing.includes(method) || !leakproofTypes.includes(comparedType(column))),
        )
        if (unique || useless.length === 0) return []
        const held = [...new Set(useless.map((column) => column?.name ?? 'an expression'))].sort()
        return [
          {
            severity: 'warning',
            message: `${name ?? 'An index'} holds ${held.join(', ')}, which row-level security keeps queries from using: its comparison is not leakproof.`,
            fix: 'store text with a CHECK for an enum, bigint for numeric, a generated column for an expression',
          },
        ]
      }),
  },
]

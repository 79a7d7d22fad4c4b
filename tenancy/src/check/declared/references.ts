import { getTableConfig } from 'drizzle-orm/pg-core'
import { tenantColumn } from '../../schema/kinds'
import {
  type DeclaredReference,
  type DeclaredRule,
  type DeclaredTable,
  printedName,
  propertyOf,
} from './declared'

const hasOrganization = ({ foreignTable }: DeclaredReference): boolean =>
  getTableConfig(foreignTable).columns.some(({ name }) => name === tenantColumn)

const holdsOrganization = ({ columns }: DeclaredReference): boolean =>
  columns.some(({ name }) => name === tenantColumn)

/** Whether the organization of the row and that of the row it points at are held against each other. */
const carriesOrganization = ({ columns, foreignColumns }: DeclaredReference): boolean =>
  columns.some(({ name }, place) => name === tenantColumn && foreignColumns[place]?.name === tenantColumn)

/** The first column of a key in the words of TypeScript. */
function wordsOf(
  { known }: DeclaredTable,
  { columns: [own], foreignTable, foreignColumns: [other] }: DeclaredReference,
) {
  return {
    own: own ? propertyOf(known.table, own) : '…',
    other: other ? propertyOf(foreignTable, other) : '…',
    foreign: getTableConfig(foreignTable).name,
  }
}

const clears = (action: string | undefined): boolean => action === 'set null' || action === 'set default'

/** The rules about foreign keys. */
export const referenceRules: readonly DeclaredRule[] = [
  {
    rule: 'organization-referenced',
    tenant: true,
    find: ({ known, references }) =>
      known.kind !== 'tenant' ||
      references.some(
        (key) => key.columns.length === 1 && holdsOrganization(key) && key.onDelete === 'cascade',
      )
        ? []
        : [
            {
              severity: 'warning',
              message: 'Its rows stay behind when their organization is deleted.',
              fix: `${tenantColumn} as tenantTable declares it, with .references(() => organization.id, { onDelete: 'cascade' })`,
            },
          ],
  },
  {
    rule: 'reference-with-organization',
    tenant: true,
    find: (table) =>
      table.references
        .filter((key) => hasOrganization(key) && !carriesOrganization(key))
        .map((key) => {
          const { own, other, foreign } = wordsOf(table, key)
          return {
            severity: 'error',
            message: `${key.name} points at ${printedName(key.foreignTable)} without the organization, so a row may point at a row of another one.`,
            fix: `foreignKey({ columns: [table.organizationId, table.${own}], foreignColumns: [${foreign}.organizationId, ${foreign}.${other}] })`,
          }
        }),
  },
  {
    rule: 'reference-to-person',
    tenant: true,
    find: (table) =>
      table.references
        .filter((key) => !hasOrganization(key) && !holdsOrganization(key))
        .map((key) => ({
          severity: 'warning',
          message: `${key.name} points at ${printedName(key.foreignTable)} alone, so an insert tells whether that row exists outside the organization.`,
          fix: `foreignKey({ columns: [table.organizationId, table.${wordsOf(table, key).own}], foreignColumns: [member.organizationId, member.userId] })`,
        })),
  },
  {
    rule: 'reference-keeps-organization',
    tenant: true,
    find: ({ references }) =>
      references.filter(holdsOrganization).flatMap(({ name, columns, onDelete, onUpdate }) => {
        // The guard narrows SET NULL to the columns that may be null, where there are such.
        const narrowed =
          onDelete === 'set null' && columns.some((each) => !each.notNull && each.name !== tenantColumn)
        return [
          ...(onUpdate === 'cascade' || clears(onUpdate)
            ? [
                {
                  severity: 'error' as const,
                  message: `${name} changes ${tenantColumn} when the row it points at changes its key.`,
                  fix: `take .onUpdate('${onUpdate}') off ${name}`,
                },
              ]
            : []),
          ...(clears(onDelete) && !narrowed
            ? [
                {
                  severity: 'error' as const,
                  message: `${name} takes ${tenantColumn} from the row when the row it points at is deleted.`,
                  fix: `.onDelete('cascade')`,
                },
              ]
            : []),
        ]
      }),
  },
  {
    rule: 'session-of-member',
    tenant: false,
    find: ({ known, config, references }) => {
      const active = config.columns.find(({ name }) => name === 'active_organization_id')
      const follows = ({ columns, foreignColumns, onDelete }: DeclaredReference) =>
        columns.length > 1 &&
        onDelete === 'set null' &&
        columns.some(
          ({ name }, place) => name === active?.name && foreignColumns[place]?.name === tenantColumn,
        )
      if (known.kind !== 'auth' || !active || references.some(follows)) return []
      return [
        {
          severity: 'error',
          message: 'A session keeps its organization after its person has left it.',
          fix: "foreignKey({ columns: [table.activeOrganizationId, table.userId], foreignColumns: [member.organizationId, member.userId] }).onDelete('set null')",
        },
      ]
    },
  },
]

import { getTableColumns, is, SQL } from 'drizzle-orm'
import { keptOf } from '../../plan/place'
import { tenantColumn } from '../../schema/kinds'
import { fillsFromScope } from '../../schema/organization-in-scope'
import { policiesOf, scopeDefault } from '../../schema/policy'
import { type DeclaredRule, propertyOf, textOf } from './declared'

/** The rules about what a table is and about the column that says whose a row is. */
export const tableRules: readonly DeclaredRule[] = [
  {
    rule: 'table-of-one-kind',
    tenant: false,
    find: ({ known, organization }) =>
      known.kind
        ? []
        : [
            {
              severity: 'error',
              message: organization
                ? 'More than one thing says what kind of table it is.'
                : `It has no ${tenantColumn} and nothing says why.`,
              fix: organization
                ? 'let tenantTable, or one line in db/tenancy.ts, say it alone'
                : `add ${tenantColumn} with tenantTable, or name it in db/tenancy.ts with the reason`,
            },
          ],
  },
  {
    rule: 'name-whole',
    tenant: false,
    find: ({ known: { name, table } }) =>
      [name, ...Object.values(getTableColumns(table)).map((column) => column.name)]
        .filter((each) => keptOf(each) !== each)
        .map((each) => ({
          severity: 'warning',
          message: `PostgreSQL keeps 63 bytes of the name ${each}, so that it is another one at every push.`,
          fix: `a name of at most 63 bytes, such as ${keptOf(each)}`,
        })),
  },
  {
    rule: 'policy-exact',
    tenant: true,
    find: ({ known, config }) => {
      const ours = policiesOf(known.kind, { app: '', operations: '' }).map(({ name }) => name)
      return config.policies
        .filter(({ name }) => !ours.includes(name))
        .map(({ name }) => ({
          severity: 'error',
          message: `It declares the policy ${name}, and the policies of the guard are the only ones.`,
          fix: `take pgPolicy('${name}', …) out of db/schema.ts`,
        }))
    },
  },
  {
    rule: 'organization-type',
    tenant: true,
    find: ({ known, organization }) => {
      const type = organization?.getSQLType() ?? 'text'
      if (!organization || type === 'text') return []
      const property = propertyOf(known.table, organization)
      return [
        {
          severity: 'error',
          message: `${tenantColumn} is ${type}; organizations are compared as plain text.`,
          fix: `${property}: text('${tenantColumn}')`,
        },
      ]
    },
  },
  {
    rule: 'organization-default',
    tenant: true,
    find: ({ known, organization }) => {
      if (!organization) return []
      const { default: given, defaultFn, onUpdateFn, generated } = organization
      const isScope = is(given, SQL) && textOf(given) === scopeDefault
      const isFilled = defaultFn && !fillsFromScope(defaultFn)
      if ((given === undefined || isScope) && !isFilled && !onUpdateFn && !generated) return []
      return [
        {
          severity: 'error',
          message: `${tenantColumn} has a value of its own, and the scope alone says whose a row is.`,
          fix: `${propertyOf(known.table, organization)}: text('${tenantColumn}')`,
        },
      ]
    },
  },
]

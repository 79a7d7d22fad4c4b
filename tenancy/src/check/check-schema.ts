import { isIsolated, knownTables, type TenancyConfig } from '../schema/kinds'
import { authFindings } from './declared/auth'
import type { AuthTables } from './declared/auth-tables'
import { type DeclaredRule, declaredTable } from './declared/declared'
import { keyRules } from './declared/keys'
import { referenceRules } from './declared/references'
import { tableRules } from './declared/tables'
import { viewFindings } from './declared/views'
import type { RuleFinding } from './finding'

const all: readonly DeclaredRule[] = [...tableRules, ...keyRules, ...referenceRules]

/** Lines of db/tenancy.ts about tables that nothing declares, or without the reason they ask for. */
function configFindings(names: ReadonlySet<string>, { auth, exempt }: TenancyConfig): RuleFinding[] {
  const finding = (object: string, message: string, fix: string): RuleFinding => ({
    rule: 'table-of-one-kind',
    severity: 'error',
    object,
    message,
    fix,
  })
  const gone = [...auth, ...Object.keys(exempt)]
    .filter((name) => !names.has(name))
    .map(
      (name): RuleFinding => ({
        ...finding(
          name,
          'db/tenancy.ts names it, and no schema file declares it.',
          `take '${name}' out of db/tenancy.ts`,
        ),
        severity: 'warning',
      }),
    )
  const silent = Object.entries(exempt)
    .filter(([, reason]) => reason.trim() === '')
    .map(([name]) =>
      finding(
        name,
        'It is exempt without a reason.',
        `exempt: { ${name}: 'why no organization owns its rows' }`,
      ),
    )
  return [...gone, ...silent]
}

/**
 * Looks at a schema as it is declared, without any database: at every rule of `rules` whose places name the schema.
 *
 * @param schema the module `db/schema.ts`
 * @param config what `db/tenancy.ts` declares
 * @param auth the result of Better Auth's `getAuthTables(auth.options)`; without it nothing is said about drift
 * @returns the findings, those that are accepted among them: `sumUp` sorts them out
 * @example sumUp({ schema: checkSchema(schema, tenancy) }, tenancy).ok
 */
export function checkSchema(
  schema: Record<string, unknown>,
  config: TenancyConfig,
  auth: AuthTables = {},
): RuleFinding[] {
  const known = knownTables(schema, config)
  // A table may be exported under two names.
  const tables = known.filter(
    ({ table }, place) => known.findIndex((other) => other.table === table) === place,
  )
  const declared = tables.map(declaredTable)
  const found = declared.flatMap((table) => {
    const isTenant = isIsolated(table.known.kind)
    return all
      .filter((rule) => isTenant || !rule.tenant)
      .flatMap(({ rule, find }) => find(table).map((said) => ({ rule, object: table.label, ...said })))
  })
  return [
    ...found,
    ...Object.values(schema).flatMap(viewFindings),
    ...configFindings(new Set(tables.map(({ name }) => name)), config),
    ...authFindings(schema, tables, auth),
  ]
}

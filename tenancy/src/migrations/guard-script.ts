import { getTableConfig } from 'drizzle-orm/pg-core'
import { qualified } from '../guard/isolate'
import type { RoleNames } from '../guard/logins'
import { type KnownTable, tenantColumn } from '../schema/kinds'
import { policiesOf } from '../schema/policy'
import type { Target } from '../schema/target'
import { identifier, literal } from '../sql'

/** Stand for the roles of whichever database the file runs in. */
const places: RoleNames = {
  owner: '{owner}',
  app: '{app}',
  auth: '{auth}',
  operations: '{operations}',
  jobs: '{jobs}',
}

const list = (columns: readonly string[]): string => columns.map(identifier).join(', ')

/** The statements that give one table the policies and rights of its kind. */
function statementsFor(table: KnownTable, target: Target): string[] {
  const name = qualified(table)
  const policies = policiesOf(table.kind, places, target)
  const written = getTableConfig(table.table).columns.filter(({ generated }) => generated === undefined)
  const updates =
    table.updates ?? written.map((column) => column.name).filter((each) => each !== tenantColumn)
  const isolated = policies.length > 0
  return [
    ...(isolated ? [`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`] : []),
    ...policies.flatMap(({ name: policy, command, to, using, check }) => [
      `DROP POLICY IF EXISTS ${policy} ON ${name}`,
      [
        `CREATE POLICY ${policy} ON ${name} FOR ${command.toUpperCase()} TO ${to}`,
        ...(using ? [`USING (${using.text})`] : []),
        ...(check ? [`WITH CHECK (${check.text})`] : []),
      ].join(' '),
    ]),
    `REVOKE ALL ON TABLE ${name} FROM PUBLIC, {app}, {auth}, {operations}, {jobs}`,
    ...(isolated ? [`GRANT SELECT, INSERT, DELETE ON TABLE ${name} TO {app}`] : []),
    ...(isolated && updates.length > 0 ? [`GRANT UPDATE (${list(updates)}) ON TABLE ${name} TO {app}`] : []),
    ...(table.kind === 'auth' ? [`GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE ${name} TO {auth}`] : []),
    ...(table.operations === undefined ? [`GRANT SELECT ON TABLE ${name} TO {operations}`] : []),
    ...(table.operations?.length
      ? [`GRANT SELECT (${list(table.operations)}) ON TABLE ${name} TO {operations}`]
      : []),
  ]
}

/**
 * The guard of some tables as one statement of a migration, to be read by people: the statements are listed as they run, with
 * places for the roles, whose names come from the name of the database. Running it again changes nothing.
 *
 * @param tables the tables, from `knownTables`
 * @param target what kind of database it is for
 * @example guardScript(knownTables(schema, tenancy), 'plain')
 */
export function guardScript(tables: readonly KnownTable[], target: Target): string {
  const schemas = [...new Set(tables.map(({ schema }) => schema))].filter((name) => name !== 'public')
  const statements = [
    ...schemas.map((name) => `GRANT USAGE ON SCHEMA ${identifier(name)} TO {app}, {auth}, {operations}`),
    ...tables.flatMap((table) => statementsFor(table, target)),
  ]
  return `-- The guard: who may read and write which rows. Running it again changes nothing.
DO $guard$
DECLARE
  statement text;
  part text;
BEGIN
  FOREACH statement IN ARRAY ARRAY[
${statements.map((statement) => `    ${literal(statement)}`).join(',\n')}
  ] LOOP
    FOREACH part IN ARRAY ARRAY['app', 'auth', 'operations', 'jobs'] LOOP
      statement := replace(statement, '{' || part || '}', quote_ident(current_database() || '_' || part));
    END LOOP;
    EXECUTE statement;
  END LOOP;
END $guard$;`
}

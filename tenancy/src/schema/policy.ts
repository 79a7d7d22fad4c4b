import { tenantColumn } from './kinds'

/** The name of the one policy of every tenant table. */
export const policyName = 'tenant_isolation'

/** The default of the column: the organization in scope, or null, which the column refuses. */
export const scopeDefault = 'rk.organization_id()'

/** What a row must satisfy to be seen or written. The sub-select makes it one test per statement instead of one per row. */
export const policyExpression = `${tenantColumn} = (select rk.organization_id())`

/** How PostgreSQL prints that expression back. */
export const policyAsPrinted = `(${tenantColumn} = ( SELECT rk.organization_id() AS organization_id))`

/**
 * The function that reads the scope: the name of the portal that the driver has bound. Its body is parsed when it is
 * created, so no search path can redirect it; two scopes at once are an error and not a choice. The statement of a
 * cursor that SQL declares is the text of that declaration, so no such cursor is a scope.
 */
export const scopeFunction = `
create or replace function rk.organization_id() returns text
language sql stable parallel restricted
return (select substr(name, 5) from pg_catalog.pg_cursors where name like 'org:%' and statement = 'select')`

/** How PostgreSQL prints the body of that function back. */
export const scopeFunctionAsPrinted =
  "RETURN (SELECT substr(pg_cursors.name, 5) AS substr FROM pg_cursors WHERE ((pg_cursors.name ~~ 'org:%'::text) AND (pg_cursors.statement = 'select'::text)))"

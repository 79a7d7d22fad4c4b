import { qualified } from '../guard/isolate'
import { isIsolated, type KnownTable, tenantColumn } from '../schema/kinds'
import type { Sql } from '../sql'
import type { RuleFinding } from './finding'
import type { RuleName } from './rules'

const labelOf = ({ schema, name }: KnownTable) => `${schema}.${name}`

/** Errors with which a constraint refuses a row that the policy has let pass before. */
const ofConstraints = /^23/

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** What a statement comes to; nothing of it stays. */
async function attempt(sql: Sql, text: string): Promise<{ rows: number } | { code: string }> {
  await sql.query('savepoint attempt')
  try {
    return { rows: (await sql.query(text)).rows.length }
  } catch (error) {
    return { code: codeOf(error) }
  } finally {
    await sql.query('rollback to savepoint attempt')
  }
}

async function tryTable(sql: Sql, table: KnownTable): Promise<RuleFinding[]> {
  const finding = (rule: RuleName, message: string): RuleFinding => ({
    rule,
    severity: 'error',
    object: labelOf(table),
    message,
    fix: 'npx refactkit push',
  })
  const read = await attempt(sql, `select from ${qualified(table)} limit 1`)
  const written = await attempt(sql, `insert into ${qualified(table)} default values`)
  const found: RuleFinding[] = []
  if ('rows' in read && read.rows > 0) {
    const said = 'The login of the application has read a row of it without any organization.'
    found.push(finding('unscoped-reads-nothing', said))
  }
  if ('rows' in written) {
    const said =
      'The login of the application has added a row to it that belongs to nobody; it was taken back.'
    found.push(finding('unscoped-writes-nothing', said))
  } else if (ofConstraints.test(written.code)) {
    const said = `Its policy let a row without ${tenantColumn} pass, and only a constraint refused it.`
    found.push(finding('unscoped-writes-nothing', said))
  }
  return found
}

/**
 * Tries what no policy lets pass: without a scope, to read a row of each table of organizations and to add one. What is
 * written is taken back. The other rules compare what the catalog says; this one asks the tables themselves.
 *
 * @param sql a connection of the login of the application, outside of any transaction
 * @param tables the tables, from `knownTables`
 * @returns the findings, of `unscoped-reads-nothing` and `unscoped-writes-nothing`
 * @throws pg's error when the connection ends
 * @example await tryWithoutScope(client, knownTables(schema, tenancy))
 */
export async function tryWithoutScope(sql: Sql, tables: readonly KnownTable[]): Promise<RuleFinding[]> {
  const found: RuleFinding[] = []
  await sql.query('begin')
  try {
    await sql.query(`set local lock_timeout = '2s'`)
    for (const table of tables.filter(({ kind }) => isIsolated(kind)))
      found.push(...(await tryTable(sql, table)))
    return found
  } finally {
    await sql.query('rollback')
  }
}

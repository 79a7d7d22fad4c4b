import { literal, type Sql } from '../sql'
import { shownIn, shownName, sqlName } from './place'
import { addingGenerated, type Compared, one, Probe, settingDefault, tried } from './probe'
import { readStatement } from './read-statement'

const droppingColumn = /^ALTER TABLE ((?:"[^"]+"\.)?"[^"]+") drop column "([^"]+)";?\s*$/i

/**
 * The statements for views that show something else now. Rights on a view outlive its replacement; one that keeps a copy of
 * its rows cannot be replaced, and is made anew with the rows of today.
 */
async function views(sql: Sql, { snapshot, existing, creation }: Compared): Promise<string[]> {
  const statements: string[] = []
  for (const view of Object.values(snapshot.views)) {
    const name = shownName(view)
    const kind = view.materialized ? 'materialized_view' : 'view'
    const isThere = existing.some((each) => each.kind === kind && shownName(each) === name)
    if (view.isExisting || view.definition === undefined || !isThere) continue
    const definition = (of: string) =>
      one(sql, `select pg_get_viewdef(${literal(of)}::regclass, true) as is`, [])
    const live = await definition(sqlName(name))
    const wanted = await tried(sql, async () => {
      await sql.query(`create temporary view rk_view as ${view.definition}`)
      return definition('pg_temp.rk_view')
    })
    if (wanted === live) continue
    const create = (await creation()).find((each) => {
      const [operation] = readStatement(each)
      return operation.kind === 'view' && operation.name === name
    })
    if (create && view.materialized) statements.push(`DROP MATERIALIZED VIEW ${sqlName(name)};`, create)
    else if (create) statements.push(create.replace(/^CREATE VIEW/i, 'CREATE OR REPLACE VIEW'))
  }
  return statements
}

/**
 * Looks at the expressions of a schema, which drizzle-kit's push compares by their text or not at all: a check, a partial
 * index and a view keep what they said when they were made, and a generated column is made anew at every push unless it is
 * written as PostgreSQL prints it. Here PostgreSQL prints both sides, with temporary tables of which nothing is left.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param compared what is compared
 * @param statements what drizzle-kit wrote
 * @returns the statements without those that change nothing, and with those that are missing
 * @throws pg's error when the catalog cannot be read
 */
export async function withExpressions(
  sql: Sql,
  compared: Compared,
  statements: readonly string[],
): Promise<string[]> {
  const { snapshot, existing, foreseen } = compared
  const [settled, added]: [Set<string>, string[]] = [new Set(), []]
  for (const table of Object.values(snapshot.tables)) {
    const place = { schema: table.schema || 'public', name: table.name }
    const before = foreseen.before(place)
    const isThere = existing.some((each) => each.kind === 'table' && shownName(each) === shownName(before))
    const of = statements.filter((statement) => {
      const [, on] = settingDefault.exec(statement.trim()) ?? addingGenerated.exec(statement.trim()) ?? []
      return on !== undefined && shownIn(on) === shownName(place)
    })
    const partial = Object.values(table.indexes).some(
      ({ where, columns }) => where !== undefined || columns.some(({ isExpression }) => isExpression),
    )
    if (!isThere || (of.length === 0 && !partial && Object.keys(table.checkConstraints).length === 0))
      continue
    const found = await tried(sql, async () => {
      const probe = new Probe(sql, table, place, before, compared)
      await probe.make()
      const same: string[] = []
      for (const statement of of) {
        const [, , column = ''] =
          settingDefault.exec(statement.trim()) ?? addingGenerated.exec(statement.trim()) ?? []
        if (await probe.isSame(column, statement)) same.push(`${shownName(place)} ${column}`)
      }
      return { same, more: [...(await probe.checks()), ...(await probe.indexes())] }
    })
    for (const each of found?.same ?? []) settled.add(each)
    added.push(...(found?.more ?? []))
  }
  const stays = (statement: string): boolean => {
    const text = statement.trim()
    const [, table, column] =
      settingDefault.exec(text) ?? addingGenerated.exec(text) ?? droppingColumn.exec(text) ?? []
    return table === undefined || !settled.has(`${shownIn(table)} ${column}`)
  }
  return [...statements.filter(stays), ...added, ...(await views(sql, compared))]
}

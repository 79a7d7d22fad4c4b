import { AsyncLocalStorage } from 'node:async_hooks'
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Existing } from '../plan/existing'
import type { Foreseen } from '../plan/foreseen'
import { type Place, shownName } from '../plan/place'
import type { KnownTable } from '../schema/kinds'
import { policiesOf } from '../schema/policy'
import type { Target } from '../schema/target'
import { identifier, literal, type Sql } from '../sql'
import { inColumnOrder } from './column-order'
import { ofTable, type Row, relevantSequences } from './introspected-rows'
import { qualified } from './isolate'
import type { RoleNames } from './logins'

/** What drizzle-kit is to see of a database. */
export interface View {
  /** The schemas it looks into. */
  readonly schemas: readonly string[]
  /** What is there, from `readExisting`. */
  readonly existing: readonly Existing[]
  /** Names as they will be. */
  readonly foreseen: Foreseen
  /** The tables, from `knownTables`: their policies are the guard's business, and count as there. */
  readonly tables: readonly KnownTable[]
  readonly roles: RoleNames
  readonly target: Target
}

const tableRead = /pg_get_serial_sequence\('"([^"]+)"\."([^"]+)"'/
const primaryKeyRead = '$1::regnamespace'
const keyNameRead =
  /table_schema = '([^']*)'\s+AND table_name = '([^']*)'\s+AND constraint_type = 'PRIMARY KEY'/
/**
 * Where there are rows, drizzle-kit empties the whole table, and with CASCADE those that point at it, to change a type or to
 * add a column that may not be empty, and asks on the terminal before it adds a unique constraint (`pgSuggestions` in its
 * api.mjs). Told that every table is empty, it writes the plain statements; what they lose is weighed by `weigh`.
 */
const rowCount = /^\s*select count\(\*\) as count from /

const ofSchema = ['nspname', 'constraint_schema', 'table_schema', 'schemaname']
const ofName = ['relname', 'table_name']

/** The same query about a table under the name that it still has, and with the quotes that drizzle-kit leaves out. */
function asked(text: string, { schema, name }: Place, now: Place): string {
  const pairs = [
    [`'"${schema}"."${name}"'`, literal(qualified(now))],
    ...ofSchema.map((column) => [`${column} = '${schema}'`, `${column} = ${literal(now.schema)}`]),
    ...ofName.map((column) => [`${column} = '${name}'`, `${column} = ${literal(now.name)}`]),
  ]
  return pairs.reduce((result, [from = '', to = '']) => result.split(from).join(to), text)
}

/** drizzle-kit doubles no apostrophe in the names of the schemas that it looks into. */
const withSchemas = (text: string, schemas: readonly string[]): string =>
  schemas
    .filter((name) => name.includes("'"))
    .reduce((result, name) => result.split(`'${name}'`).join(literal(name)), text)

/** Answers from what is known already, where drizzle-kit asks for all of something. */
function answers({ schemas, existing, foreseen, tables, roles, target }: View) {
  const guarded = tables.flatMap((table) =>
    policiesOf(table.kind, roles, target).map(({ name, command, to }) => ({
      ...{
        schemaname: table.schema,
        tablename: table.name,
        name,
        as: 'PERMISSIVE',
        for: command.toUpperCase(),
      },
      ...{ to: [to], using: null, withCheck: null },
    })),
  )
  const isGuarded = (place: Place) =>
    guarded.some(({ schemaname, tablename }) => schemaname === place.schema && tablename === place.name)
  const relations = (): Row[] =>
    existing.flatMap((thing) => {
      const { kind } = thing
      if (kind === 'sequence' || kind === 'enum') return []
      const place = foreseen.after(kind === 'table' ? 'table' : 'view', thing)
      if (!place) return []
      const rls_enabled = thing.secured || isGuarded(place)
      return [{ table_schema: place.schema, table_name: place.name, type: kind, rls_enabled }]
    })
  const policies = (rows: Row[]): Row[] => [
    ...guarded,
    ...rows.flatMap(({ schemaname, tablename, ...policy }) => {
      const place = foreseen.after('table', { schema: String(schemaname), name: String(tablename) })
      if (!place || isGuarded(place)) return []
      return [{ ...policy, schemaname: place.schema, tablename: place.name }]
    }),
  ]
  const enums = (rows: Row[]): Row[] =>
    rows.flatMap((row) => {
      const place = { schema: String(row.enum_schema), name: String(row.enum_name) }
      const isOurs = existing.some((one) => one.kind === 'enum' && shownName(one) === shownName(place))
      const after = isOurs && foreseen.after('enum', place)
      return after ? [{ ...row, enum_schema: after.schema, enum_name: after.name }] : []
    })
  return { relations, policies, enums, schemas }
}

/**
 * What drizzle-kit's introspection speaks to instead of a database. It mends what drizzle-kit 0.31 reads wrongly, shows
 * names as they will be, and keeps from it what is not its business, so that nothing has to be changed before a comparison.
 *
 * The name of a composite primary key is asked for with two parameters that are lost on the way (`query: async (query, params)
 * => execute(sql.raw(query))` in its api.mjs). It reads each table in an asynchronous chain of its own, so the table is
 * remembered along the chain and put back in.
 *
 * @param client a connection that sees what is compared
 * @param view what to show of it
 */
export function introspection(client: Sql, view: View) {
  const { foreseen } = view
  const known = answers(view)
  const table = new AsyncLocalStorage<Place>()
  const dialect = new PgDialect()
  let previous: Promise<{ rows: Row[] }> = Promise.resolve({ rows: [] })
  let fail: (error: unknown) => void = () => {}
  // drizzle-kit ends the process when a query of its own fails, without a word: it waits instead, and we are told.
  const failure = new Promise<never>((_, reject) => {
    fail = reject
  })
  failure.catch(() => {})

  /** One connection answers one query at a time; drizzle-kit asks many at once. */
  const send = (text: string, values?: unknown[]): Promise<{ rows: Row[] }> => {
    const result = previous.then(() => client.query<Row>(text, values))
    // After a failure the chain stands still: nothing more is sent, and drizzle-kit hears of nothing.
    previous = result.catch((error) => {
      fail(error)
      return new Promise<never>(() => {})
    })
    return previous
  }

  const ofDatabase = async (text: string): Promise<Row[] | undefined> => {
    if (rowCount.test(text)) return [{ count: '0' }]
    if (text.includes('AS rls_enabled')) return known.relations()
    if (text.includes('from pg_catalog.pg_namespace s')) {
      // It would pass by those that a role without login owns.
      const present = `select nspname as table_schema from pg_namespace where nspname = any ($1) and nspname <> 'public' order by 1`
      return (await send(present, [known.schemas])).rows
    }
    if (text.includes('from pg_sequences')) return relevantSequences(view, (await send(text)).rows, send)
    if (text.includes('join pg_enum')) return known.enums((await send(text)).rows)
    if (text.includes('FROM pg_policies')) return known.policies((await send(text)).rows)
    return undefined
  }

  const execute = async (query: SQL): Promise<{ rows: Row[] }> => {
    const written = dialect.sqlToQuery(query).sql
    const [, schema, name] = tableRead.exec(written) ?? keyNameRead.exec(written) ?? []
    // Before anything is awaited: only then it holds for the rest of drizzle-kit's chain.
    if (schema && name) table.enterWith({ schema, name })
    const rows = await ofDatabase(withSchemas(written, view.schemas))
    if (rows) return { rows }
    const place = table.getStore() ?? { schema: '', name: '' }
    const now = foreseen.before(place)
    // A partitioned table is one too.
    const whole = withSchemas(asked(written, place, now), view.schemas).replace(
      `relkind IN ('r', 'v', 'm')`,
      `relkind IN ('r', 'p', 'v', 'm')`,
    )
    const values = written.includes(primaryKeyRead) ? [identifier(now.schema), now.name] : undefined
    const { rows: read } = await send(inColumnOrder(whole), values)
    const columns = view.existing.find((one) => shownName(one) === shownName(now))?.columns ?? []
    return { rows: ofTable(place, read, foreseen, columns) }
  }
  const within = <Result>(work: () => Promise<Result>) =>
    Promise.race([table.run({ schema: '', name: '' }, work), failure])
  return { execute, within }
}

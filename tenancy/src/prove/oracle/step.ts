import { type SQL, sql } from 'drizzle-orm'
import type { ScopedDatabase } from '../../driver/scoped-database'
import { within, withinPerson } from '../../scope/scope'
import { withRoles } from '../database/roles'
import type { TableShape } from '../database/shape'
import { personIn } from '../world/rows'
import type { World } from '../world/world'
import { runSession, type SessionOptions } from './session'

/** The ways to the data that an application, or whoever has taken it over, has. */
export const paths = ['builder', 'raw', 'relational', 'pg', 'person', 'session', 'unscoped', 'auth'] as const

/**
 * One of those ways; `person` is pg in the scope of a person as well, `session` the login itself with its scope open and
 * without the driver.
 */
export type AccessPath = (typeof paths)[number]

/** One statement with its values, as PostgreSQL reads them. */
export interface Statement {
  readonly text: string
  readonly values?: readonly unknown[]
}

/** One thing that one organization does. */
export interface Step {
  readonly by: 'a' | 'b'
  /** What is shown of it. */
  readonly text: string
  run(world: World, organizationId: string): Promise<unknown>
}

type Database = ScopedDatabase<Record<string, unknown>>

const shown = ({ text, values = [] }: Statement): string =>
  values.length === 0 ? text : `${text}\n  with ${values.map((value) => JSON.stringify(value)).join(', ')}`

/** A statement as Drizzle's raw SQL: the same text, its values as parameters. */
export function asDrizzle({ text, values = [] }: Statement): SQL {
  const parts = text.split(/\$(\d+)/)
  return sql.join(
    parts.map((part, index) => (index % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1] ?? null}`)),
  )
}

/** A statement through pg on the driver's own pool. */
export const byPg = (statement: Statement, by: Step['by'] = 'a'): Step => ({
  by,
  text: shown(statement),
  run: (world, organizationId) =>
    within(organizationId, () => world.pool.query(statement.text, [...(statement.values ?? [])])),
})

/** A statement through pg as one person of the organization, for tables whose rows are addressed to people. */
export const byPerson = (statement: Statement, table: TableShape): Step => ({
  by: 'a',
  text: shown(statement),
  run: (world, organizationId) => {
    const side = organizationId === world.rows.organizations.a ? 'a' : 'b'
    return within(organizationId, () =>
      withinPerson(personIn(world.rows, table, side) ?? 'nobody', () =>
        world.pool.query(statement.text, [...(statement.values ?? [])]),
      ),
    )
  },
})

/** A statement through `db.execute(sql…)`. */
export const byRaw = (statement: Statement, by: Step['by'] = 'a'): Step => ({
  by,
  text: shown(statement),
  run: (world, organizationId) => within(organizationId, () => world.db.execute(asDrizzle(statement))),
})

/** A query that Drizzle builds. */
export const byBuilder = (text: string, build: (db: Database) => unknown, by: Step['by'] = 'a'): Step => ({
  by,
  text,
  // A query of Drizzle's is sent when it is awaited.
  run: (world, organizationId) => within(organizationId, async () => await build(world.db)),
})

/** Statements on a connection of their own, without the driver: what is left when the driver is taken over. */
export const bySession = (
  statements: readonly Statement[],
  settings: Partial<SessionOptions> = {},
  by: Step['by'] = 'a',
): Step => ({
  by,
  text: statements.map(shown).join(';\n'),
  run: (world, organizationId) =>
    runSession(
      settings.login === 'auth' ? world.authConfig : world.loginConfig,
      statements.map(({ text, values }) => ({ text: withRoles(text, world.roles), values })),
      { organizationId: settings.scope === 'none' ? undefined : organizationId, ...settings },
    ),
})

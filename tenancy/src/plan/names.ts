import type { Named, Snapshot } from '../migrations/folder'
import type { Existing } from './existing'
import { shownName } from './place'

/** What has a name that a schema can change. */
export type NamedKind = 'table' | 'enum' | 'sequence' | 'view' | 'column'

/** The names of one side, database or schema, as plans write them: `table` to its columns, and the others by themselves. */
export interface Names {
  readonly table: ReadonlyMap<string, ReadonlySet<string>>
  readonly enum: ReadonlySet<string>
  readonly sequence: ReadonlySet<string>
  readonly view: ReadonlySet<string>
  /** Those of the views that keep a copy of their rows: PostgreSQL has other words for them. */
  readonly materialized: ReadonlySet<string>
}

const namesOf = (all: Record<string, Named>): Set<string> => new Set(Object.values(all).map(shownName))

/**
 * The names in a snapshot.
 *
 * @param snapshot what `generateDrizzleJson` answers, or a file of it
 * @example namesOfSnapshot(generateDrizzleJson(schema)).table.has('invoice')
 */
export function namesOfSnapshot(snapshot: Snapshot): Names {
  const columns = (table: Snapshot['tables'][string]) =>
    new Set(Object.values(table.columns).map(({ name }) => name))
  const views = Object.values(snapshot.views).filter((view) => !view.isExisting)
  return {
    table: new Map(Object.values(snapshot.tables).map((table) => [shownName(table), columns(table)])),
    enum: namesOf(snapshot.enums),
    sequence: namesOf(snapshot.sequences),
    view: new Set(views.map(shownName)),
    materialized: new Set(views.filter(({ materialized }) => materialized).map(shownName)),
  }
}

/**
 * The schemas of a snapshot: what is in others is no business of whoever compares with it.
 *
 * @param snapshot what `generateDrizzleJson` answers
 * @returns `public` first
 * @example schemasOfSnapshot(snapshot) // ['public', 'crm']
 */
export function schemasOfSnapshot({ schemas, tables, enums, sequences, views }: Snapshot): string[] {
  const named = [tables, enums, sequences, views].flatMap((all) => Object.values<Named>(all))
  return [...new Set(['public', ...Object.keys(schemas), ...named.flatMap(({ schema }) => schema || [])])]
}

/**
 * The names in a database.
 *
 * @param existing from `readExisting`
 * @example namesOfExisting(await readExisting(client, reach)).table.get('invoice')
 */
export function namesOfExisting(existing: readonly Existing[]): Names {
  const of = (...kinds: Existing['kind'][]) =>
    new Set(existing.filter(({ kind }) => kinds.includes(kind)).map(shownName))
  const tables = existing.filter(({ kind }) => kind === 'table')
  return {
    table: new Map(tables.map((table) => [shownName(table), new Set(table.columns)])),
    enum: of('enum'),
    sequence: of('sequence'),
    view: of('view', 'materialized_view'),
    materialized: of('materialized_view'),
  }
}

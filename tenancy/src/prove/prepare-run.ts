import type { Finding } from '../check/finding'
import { isIsolated, knownTables } from '../schema/kinds'
import { asAdmin, buildDatabase, type Subject as Schema } from './database/build'
import type { Scratch } from './database/scratch'
import { readTableShapes, type TableShape } from './database/shape'
import type { Attack } from './oracle/judge'
import { attacksOn } from './vectors'
import { keys } from './vectors/keys'
import { attacksOnObjects, readDatabaseObjects } from './vectors/objects'
import { withRelations } from './vectors/relations'
import { type Subject, subjectOf } from './vectors/subject'
import { writing } from './vectors/writing'
import { makeRows, withParents } from './world/rows'
import { type OpenPair, openPair, openUp, type WorldPlan } from './worlds'

/** Everything a run knows once its databases stand. */
export interface Prepared {
  readonly plan: WorldPlan
  readonly subjects: readonly Subject[]
  /** Every fixed attack, with the table it is about. */
  readonly attacks: ReadonlyArray<{ readonly shape: TableShape | undefined; readonly attack: Attack }>
  /** What the check says of the built database. */
  readonly catalog: readonly Finding[]
  readonly guarded: OpenPair
  /** The same without any protection: what does no harm here shows nothing there. */
  readonly open: OpenPair
}

/** Vectors that write, lock or collide with keys: what a neighbour holds could make them wait. */
const waiting = new Set(
  ['select-all', 'for-update', 'definition', ...[...writing, ...keys].map(({ name }) => name)].filter(
    (name) => name !== 'deferred-constraint',
  ),
)

/** The same program while B holds everything it has; whether it shows anything is seen without that. */
function whileHeld<Planned extends { readonly attack: Attack }>(planned: Planned): Planned[] {
  const { attack } = planned
  const alone = !attack.prelude && attack.steps.every(({ by }) => by === 'a')
  if (!alone || !waiting.has(attack.vector) || !['pg', 'person', 'session'].includes(attack.path)) return []
  const id = attack.id.replace(/\/([a-z]+)$/, '/while-b-holds/$1')
  return [{ ...planned, attack: { ...attack, id, held: true, mayBeEmpty: true } }]
}

/** Builds the databases of a run: from the schema alone, rows included. */
export async function prepareRun(scratch: Scratch, options: Schema): Promise<Prepared> {
  const { findings } = await buildDatabase(scratch, options)
  const known = knownTables(options.schema, options.tenancy)
  const { tables, rows, objects } = await asAdmin(scratch, scratch.run, async (client) => {
    const shapes = withParents(await readTableShapes(client, known))
    return {
      tables: shapes,
      rows: await makeRows(client, shapes, options.tenancy.samples ?? {}),
      objects: await readDatabaseObjects(client, known),
    }
  })
  const plan: WorldPlan = { scratch, rows, tables, schema: withRelations(options.schema, tables) }
  const guarded = await openPair(plan, 'guarded')
  const open = await openPair(plan, 'open', { change: (database) => openUp(plan, database) })
  const subjects = tables
    .filter(({ known: { kind } }) => isIsolated(kind))
    .map((shape) => subjectOf(shape, tables, rows, options.schema))
  const fixed = [
    ...subjects.flatMap((subject) => attacksOn(subject).map((attack) => ({ shape: subject.shape, attack }))),
    ...attacksOnObjects(objects, rows).map((attack) => ({ shape: undefined, attack })),
  ]
  return {
    plan,
    subjects,
    attacks: [...fixed, ...fixed.flatMap(whileHeld)],
    catalog: findings,
    guarded,
    open,
  }
}

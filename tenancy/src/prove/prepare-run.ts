import type { Finding } from '../check/finding'
import { isIsolated, knownTables } from '../schema/kinds'
import { asAdmin, buildDatabase, type Subject as Schema } from './database/build'
import type { Scratch } from './database/scratch'
import { readTableShapes, type TableShape } from './database/shape'
import type { Attack } from './oracle/judge'
import { attacksOn } from './vectors'
import { attacksOnObjects, readDatabaseObjects } from './vectors/objects'
import { withRelations } from './vectors/relations'
import { type Subject, subjectOf } from './vectors/subject'
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
  const planned = [
    ...subjects.flatMap((subject) => attacksOn(subject).map((attack) => ({ shape: subject.shape, attack }))),
    ...attacksOnObjects(objects, rows).map((attack) => ({ shape: undefined, attack })),
  ]
  return { plan, subjects, attacks: planned, catalog: findings, guarded, open }
}

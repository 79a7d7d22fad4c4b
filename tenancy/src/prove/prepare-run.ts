import type { Finding } from '../check/finding'
import { isIsolated, knownTables } from '../schema/kinds'
import { asAdmin, buildDatabase, type Subject as Schema } from './database/build'
import type { Scratch } from './database/scratch'
import { readTableShapes } from './database/shape'
import type { Pair } from './oracle/judge'
import { withRelations } from './vectors/relations'
import { type Subject, subjectOf } from './vectors/subject'
import { makeRows, withParents } from './world/rows'
import { openPair, openUp, type WorldPlan } from './worlds'

/** A pair of databases that can be closed and dropped. */
export type OpenPair = Pair & { close(): Promise<void> }

/** Everything a run knows once its databases stand. */
export interface Prepared {
  readonly plan: WorldPlan
  readonly subjects: readonly Subject[]
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
  const { tables, rows } = await asAdmin(scratch, scratch.run, async (client) => {
    const shapes = withParents(await readTableShapes(client, known))
    return { tables: shapes, rows: await makeRows(client, shapes, options.tenancy.samples ?? {}) }
  })
  const plan: WorldPlan = { scratch, rows, tables, schema: withRelations(options.schema, tables) }
  const guarded = await openPair(plan, 'guarded')
  const open = await openPair(plan, 'open', { change: (database) => openUp(plan, database) })
  const subjects = tables
    .filter(({ known: { kind } }) => isIsolated(kind))
    .map((shape) => subjectOf(shape, tables, rows, options.schema))
  return { plan, subjects, catalog: findings, guarded, open }
}

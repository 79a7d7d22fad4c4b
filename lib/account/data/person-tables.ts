import { knownTables, withinPerson } from '@refactkit/tenancy'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { db } from '../../../db'
import * as schema from '../../../db/schema'
import { tenancy } from '../../../db/tenancy'
import type { PersonalPart } from './part'

/** The rows of every table that is declared as one of persons, in their own scope: a new one is in the file by itself. */
export const personTables: readonly PersonalPart[] = knownTables(schema, tenancy)
  .filter(({ kind }) => kind === 'person')
  .map(({ table }) => ({
    name: getTableConfig(table).name,
    tables: [table],
    rows: ({ id }) => withinPerson(id, async () => await db.select().from(table)),
  }))

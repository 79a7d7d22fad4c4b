import type { PgTable } from 'drizzle-orm/pg-core'
import type { SessionUser } from '../../session'

/** A part of what the product holds about somebody. */
export interface PersonalPart {
  /** Its key in the file. */
  name: string
  /** Where it is read from: a table that names people and that no part reads is found by a test. */
  tables: readonly PgTable[]
  /** Their own, and what they may see of others; no secret, and no hash of one. */
  rows: (person: SessionUser) => AsyncIterable<unknown> | Promise<readonly unknown[]>
}

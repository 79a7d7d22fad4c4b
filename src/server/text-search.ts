import { ilike, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** Whether one of the columns has the words somewhere, whatever their case; nothing to look for matches every row. */
export const containing = (words: string | undefined, ...columns: PgColumn[]): SQL | undefined =>
  words ? or(...columns.map((column) => ilike(column, `%${words.replace(/[\\%_]/g, '\\$&')}%`))) : undefined

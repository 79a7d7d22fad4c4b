import { sql } from 'drizzle-orm'
import { organization } from '../../db/schema'

/**
 * An organization that is being brought in or removed is closed: it has its slug, and nobody is let in. The mark is in
 * `metadata`, which the product uses for nothing else and nobody but the commands writes.
 */
const mark = '{"closed":'

export type Closed =
  | { readonly closed: 'importing'; readonly archive: string }
  | { readonly closed: 'deleting' }

export const closedText = (closed: Closed): string => JSON.stringify(closed)

/** Whether a text could be taken for the mark. */
export const isClosedText = (metadata: string | null): boolean => metadata?.startsWith(mark) ?? false

/** True of every organization that somebody may enter. */
export const isOpen = sql`not starts_with(coalesce(${organization.metadata}, ''), '{"closed":')`

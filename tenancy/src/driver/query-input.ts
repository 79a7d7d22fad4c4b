import type { Statement } from './steps'

/** What Drizzle's node-postgres session hands to a client: a text, or a configuration with one. */
export type QueryInput = string | Statement

/** @example statementOf('select 1').text // 'select 1' */
export const statementOf = (input: QueryInput): Statement =>
  typeof input === 'string' ? { text: input } : input

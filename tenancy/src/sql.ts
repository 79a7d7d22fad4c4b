/** The part of a pg client that schema work needs. */
export interface Sql {
  /** Runs one statement; rejects with pg's error. */
  query<Row extends Record<string, unknown> = Record<string, unknown>>(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: Row[] }>
}

/** A name as an SQL identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Words that PostgreSQL quotes although they are written in small letters; the tables of Better Auth among them. */
const reserved = [
  'user',
  'order',
  'group',
  'table',
  'check',
  'column',
  'references',
  'default',
  'end',
  'limit',
]

/** A name as PostgreSQL prints it: with quotes where it needs them. */
export const printedIdentifier = (name: string): string =>
  /^[a-z_][a-z0-9_$]*$/.test(name) && !reserved.includes(name) ? name : identifier(name)

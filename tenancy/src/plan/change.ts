/** What kind of thing a change is about. */
export type ChangeKind =
  | 'schema'
  | 'enum'
  | 'sequence'
  | 'table'
  | 'column'
  | 'constraint'
  | 'index'
  | 'view'
  | 'row-level security'
  | 'policy'
  | 'rights'
  | 'other'

/** A lock that a change takes on a table with rows. */
export interface Lock {
  /** PostgreSQL's name of it. */
  readonly mode: 'ACCESS EXCLUSIVE' | 'SHARE ROW EXCLUSIVE' | 'SHARE'
  /** Who waits for it. */
  readonly blocks: 'reads and writes' | 'writes'
  /** What is done while it is held: next to nothing, reading the table, building an index, or writing the table anew. */
  readonly work: 'moment' | 'scan' | 'build' | 'rewrite'
  /** Roughly how long that work takes, in seconds, from the size of the table. */
  readonly seconds: number
}

/** Why a step is dangerous on a table in use, and what to do instead. */
export interface Risk {
  /** What it is about. */
  readonly rule:
    | 'data-loss'
    | 'rewrite'
    | 'index-not-concurrent'
    | 'scan-under-lock'
    | 'not-null-without-default'
    | 'rename-in-use'
    | 'truncate'
  /** One or two sentences, or the statements that do the same without the danger. */
  readonly instead: string
}

/** One line of a plan: something that a push or a migration adds, takes away or alters. */
export interface Change {
  /** Added, taken away, or altered. */
  readonly sign: '+' | '-' | '~'
  /** What kind of thing it is about. */
  readonly kind: ChangeKind
  /** The table it belongs to, with its schema unless that is `public`; null for what belongs to none. */
  readonly table: string | null
  /** The name of the thing in the database. */
  readonly name: string
  /** What more there is to say: a type, the columns of a key, the rights of a login. */
  readonly detail: string
  /** The statement that makes it; null for the parts of a larger statement, and for what the guard does. */
  readonly statement: string | null
  /** What is lost for good, as a sentence; null where nothing is. */
  readonly loses: string | null
  /** Whom it blocks; null where the table is new or has no rows. */
  readonly lock: Lock | null
  /** What would be safer; null where nothing is dangerous. */
  readonly risk: Risk | null
  /** Why it cannot be done on the rows that are there; null where it can. */
  readonly refused: string | null
}

import type pg from 'pg'
import type { Scope } from '../scope/scope'
import type { Field } from './wire'

/** What Drizzle's node-postgres session hands to a client beside the values. */
export interface Statement {
  readonly text: string
  readonly name?: string | undefined
  readonly rowMode?: 'array' | undefined
  readonly types?: unknown
}

/** A statement as Drizzle asks for it. */
export interface Asked {
  readonly statement: Statement
  readonly values?: readonly unknown[] | undefined
}

/** A number of rows of a statement, whose portal stays open for more of them until the transaction ends. */
export interface Part {
  readonly portal: string
  readonly rows: number
  /** The columns, as the first part has described them; without, this is the first part. */
  readonly fields?: Field[] | undefined
}

/** A statement to run, by its name when it has one, perhaps a part of its rows at a time. */
export interface StatementStep extends Asked {
  readonly scope?: undefined
  readonly actor?: undefined
  readonly name?: string | undefined
  readonly part?: Part | undefined
}

/** One thing to do before the Sync: open a scope, say who acts by the names of portals, run a statement, or close the portal of one. */
export type Step =
  | StatementStep
  | { readonly scope: Scope; readonly actor?: undefined; readonly statement?: undefined }
  | { readonly actor: readonly string[]; readonly scope?: undefined; readonly statement?: undefined }
  | {
      readonly close: string
      readonly actor?: undefined
      readonly scope?: undefined
      readonly statement?: undefined
    }

/** What runs statements in a scope: the pool, or the transaction that is open. */
export interface Runner {
  /** Sends statements in one round trip, all of them in one transaction. */
  run(asked: readonly Asked[]): Promise<pg.QueryResult[]>
}

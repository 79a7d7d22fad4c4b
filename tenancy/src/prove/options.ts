import type { Subject as Schema } from './database/build'

/** How far a run has come. */
export interface Progress {
  /** What is being done, in a few words. */
  readonly phase: string
  /** How many programs have run. */
  readonly done: number
  /** How many there are to run. */
  readonly total: number
  /** The table that is being attacked. */
  readonly table: string
  /** The kind of attack. */
  readonly vector: string
  /** How many leaks were found so far. */
  readonly leaks: number
}

/** What to prove, and how thoroughly. */
export interface ProveOptions extends Schema {
  /** The administrator's connection string; scratch databases are made on the same server. */
  readonly databaseUrl: string
  /** Attacks whose id begins with one of these; all when absent. */
  readonly only?: readonly string[]
  /** Takes each protection away in turn, of everything or of these, and demands that something notices. */
  readonly mutate?: boolean | readonly string[]
  /** How many programs chance writes; 100 unless said otherwise. */
  readonly programs?: number
  /** Also under administrators with fewer rights than this one; unless said otherwise, where `quick` and `only` are not set. */
  readonly owners?: boolean
  /** Tries each variant of an attack by one way alone, turning through the ways: for a pull request. */
  readonly quick?: boolean
  /** Repeats generated programs. */
  readonly seed?: number
  /** Is told how far the run has come. */
  readonly onProgress?: (progress: Progress) => void
  /** Names what is to be undone when the run is interrupted. */
  readonly onInterrupt?: (undo: () => Promise<void>) => void
}

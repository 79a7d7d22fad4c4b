import type { Finding } from '../check/finding'
import type { Covered } from './coverage'
import type { Difference } from './oracle/judge'

/** A program whose answers, or traces, told organization A that another organization exists. */
export interface Leak {
  /** The name of the attack; `--only` takes it. */
  readonly attack: string
  /** The kind of attack. */
  readonly vector: string
  /** The table that was attacked. */
  readonly table: string
  /** The way its statements took: the query builder, SQL, the connection itself. */
  readonly path: string
  /** What administrator had made the database. */
  readonly owner: string
  /** The program, step by step, as short as it could be made. */
  readonly program: readonly string[]
  /** How the run beside others differs from the one alone. */
  readonly difference: Difference
  /** The command that runs this program again. */
  readonly replay: string
}

/** A leak that is known and accepted, such as what a key across organizations gives away. */
export interface KnownLeak extends Leak {
  /** Why it may stay. */
  readonly reason: string
}

/** One protection that was taken away, and what noticed. */
export interface MutantResult {
  /** What was taken away. */
  readonly name: string
  /** From which table. */
  readonly table: string
  /** Which other layers were off, so that they could not hide it. */
  readonly without: string
  /** Whether something noticed. */
  readonly killed: boolean
  /** The rules of `check` that found it. */
  readonly byCatalog: readonly string[]
  /** The attack that found it. */
  readonly byAttack: string | null
  /** Why it could not be tried on this server; then it counts neither as killed nor as alive. */
  readonly skipped?: string
}

/** What one run has shown. */
export interface ProveResult {
  /** No leak, no surviving mutant, no attack that would have shown nothing, no finding that is an error. */
  readonly ok: boolean
  /** Repeats the generated programs. */
  readonly seed: number
  /** How many tenant tables were attacked. */
  readonly tables: number
  /** How many different vectors ran. */
  readonly vectors: number
  /** How many programs ran, each beside others and alone. */
  readonly attacks: number
  /** How many of them were generated. */
  readonly generated: number
  /** What one organization learned of another. */
  readonly leaks: readonly Leak[]
  /** Leaks that the application accepts, with the reason. */
  readonly known: readonly KnownLeak[]
  /** What the check found on the attacked database. */
  readonly findings: readonly Finding[]
  /** Programs whose control failed: they would have shown nothing if there had been something. */
  readonly vacuous: readonly string[]
  /** The protections that were taken away one by one, and how many of them something noticed. */
  readonly mutants: {
    readonly killed: number
    readonly total: number
    readonly list: readonly MutantResult[]
  }
  /** The kinds of administrator under which the database was built. */
  readonly owners: ReadonlyArray<{
    readonly kind: string
    readonly attacks: number
    readonly leaks: number
    readonly known: number
  }>
  /** The same numbers for each table and kind of attack. */
  readonly perTable: ReadonlyArray<{
    table: string
    vector: string
    attacks: number
    leaks: number
    known: number
  }>
  /** Every way in of the list that the suite was made from, and where it is tried. */
  readonly coverage: readonly Covered[]
  /** The version of the server. */
  readonly server: string
  /** A hash of everything in the catalog of the attacked database that decides who sees which row. */
  readonly fingerprint: string
  /** The same of the database that the connection string names, where it is one of this schema's. */
  readonly fingerprintInUse?: string
  /** When the run began. */
  readonly started: string
  /** How long it took. */
  readonly seconds: number
}

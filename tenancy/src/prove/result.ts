import type { Finding } from '../check/finding'
import type { Difference } from './oracle/judge'

/** A program whose answers, or traces, told organization A that another organization exists. */
export interface Leak {
  readonly attack: string
  readonly vector: string
  readonly table: string
  readonly path: string
  /** The program, step by step, as short as it could be made. */
  readonly program: readonly string[]
  readonly difference: Difference
  /** The command that runs this program again. */
  readonly replay: string
}

/** A leak that is known and accepted, such as what a key across organizations gives away. */
export interface KnownLeak extends Leak {
  readonly reason: string
}

/** One protection that was taken away, and what noticed. */
export interface MutantResult {
  readonly name: string
  readonly table: string
  /** Which other layers were off, so that they could not hide it. */
  readonly without: string
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
  readonly seed: number
  /** How many tenant tables were attacked. */
  readonly tables: number
  /** How many different vectors ran. */
  readonly vectors: number
  /** How many programs ran, each beside others and alone. */
  readonly attacks: number
  /** How many of them were generated. */
  readonly generated: number
  readonly leaks: readonly Leak[]
  readonly known: readonly KnownLeak[]
  readonly findings: readonly Finding[]
  /** Programs whose control failed: they would have shown nothing if there had been something. */
  readonly vacuous: readonly string[]
  readonly mutants: {
    readonly killed: number
    readonly total: number
    readonly list: readonly MutantResult[]
  }
  /** The kinds of administrator under which the database was built. */
  readonly owners: readonly string[]
  readonly perTable: ReadonlyArray<{
    table: string
    vector: string
    attacks: number
    leaks: number
    known: number
  }>
  readonly server: string
  /** A hash of everything the catalog says of the attacked database. */
  readonly fingerprint: string
  readonly started: string
  readonly seconds: number
}

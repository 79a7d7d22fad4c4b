import type { Subject as Schema } from './database/build'
import { openScratch } from './database/scratch'
import { knownReason, leakOf } from './known'
import { type Attack, isTelling, judge } from './oracle/judge'
import { mutantsOf, tryMutant } from './mutants/run'
import { type Prepared, prepareRun } from './prepare-run'
import type { KnownLeak, Leak, MutantResult, ProveResult } from './result'
import { makeOriginals } from './worlds'

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
  /** Takes each protection away in turn, and demands that something notices. */
  readonly mutate?: boolean
  /** Tries each variant of an attack by one way alone, turning through the ways: for a pull request. */
  readonly quick?: boolean
  /** Repeats generated programs. */
  readonly seed?: number
  /** Is told how far the run has come. */
  readonly onProgress?: (progress: Progress) => void
  /** Names what is to be undone when the run is interrupted. */
  readonly onInterrupt?: (undo: () => Promise<void>) => void
}

const wanted = (only: readonly string[] | undefined, { id }: Attack): boolean =>
  !only || only.some((prefix) => id.startsWith(prefix))

/** The attacks of a run. */
function planOf({ attacks }: Prepared, { only, quick }: ProveOptions): Prepared['attacks'] {
  const chosen = attacks.filter(({ attack }) => wanted(only, attack))
  if (!quick) return chosen
  const ways = new Map<string, typeof chosen>()
  for (const planned of chosen) {
    const variant = planned.attack.id.slice(0, planned.attack.id.lastIndexOf('/'))
    ways.set(variant, [...(ways.get(variant) ?? []), planned])
  }
  return [...ways.values()].flatMap((list, turn) => list[turn % list.length] ?? [])
}

/** What has been found so far. */
class Tally {
  readonly leaks: Leak[] = []
  readonly known: KnownLeak[] = []
  readonly vacuous: string[] = []
  readonly perVector = new Map<
    string,
    { table: string; vector: string; attacks: number; leaks: number; known: number }
  >()
  attacks = 0

  count({ table, vector }: Attack, outcome: 'held' | 'leaks' | 'known'): void {
    const key = `${table} ${vector}`
    const entry = this.perVector.get(key) ?? { table, vector, attacks: 0, leaks: 0, known: 0 }
    this.perVector.set(key, entry)
    entry.attacks++
    this.attacks++
    if (outcome !== 'held') entry[outcome]++
  }
}

async function runFixed(prepared: Prepared, options: ProveOptions, tally: Tally): Promise<void> {
  const planned = planOf(prepared, options)
  for (const [done, { shape, attack }] of planned.entries()) {
    const { table, vector } = attack
    options.onProgress?.({
      phase: 'attacks',
      done,
      total: planned.length,
      table,
      vector,
      leaks: tally.leaks.length,
    })
    const difference = await judge(prepared.guarded, attack)
    const reason = difference && knownReason(shape, attack, prepared.catalog, options.tenancy)
    if (difference && reason) tally.known.push({ ...leakOf(attack, difference), reason })
    else if (difference) tally.leaks.push(leakOf(attack, difference))
    // What has leaked has shown that it can.
    else if (!attack.mayBeEmpty && !(await isTelling(prepared.open, prepared.guarded, attack)))
      tally.vacuous.push(attack.id)
    tally.count(attack, difference ? (reason ? 'known' : 'leaks') : 'held')
  }
}

async function runMutants(
  prepared: Prepared,
  options: ProveOptions,
  { leaks }: Tally,
): Promise<MutantResult[]> {
  await makeOriginals(prepared.plan, 'base')
  const mutants = mutantsOf(prepared)
  const results: MutantResult[] = []
  for (const [done, mutant] of mutants.entries()) {
    options.onProgress?.({
      phase: 'mutants',
      done,
      total: mutants.length,
      table: mutant.object,
      vector: mutant.name,
      leaks: leaks.length,
    })
    results.push(await tryMutant(prepared, options, mutant))
  }
  return results
}

/**
 * Attacks every tenant table of a schema on databases made for it, and tells whether anything an organization does can
 * show, change or even hint at what another one has.
 *
 * Each program runs as organization A beside others and again with A alone; both runs must answer alike in every value,
 * count, error and trace, and leave what belongs to others untouched. Each also runs with the protections taken away,
 * where it must do harm: otherwise it would show nothing.
 *
 * @param options what to prove, and on which server; the login may create databases and roles
 * @returns what was found; the scratch databases are gone
 * @throws pg's error when the server cannot be reached or refuses a database
 * @example const { ok, leaks } = await prove({ databaseUrl, schema, tenancy })
 */
export async function prove(options: ProveOptions): Promise<ProveResult> {
  const started = new Date()
  const seed = options.seed ?? Math.floor(Math.random() * 0x7fffffff)
  const scratch = await openScratch(options.databaseUrl)
  options.onInterrupt?.(() => scratch.close())
  try {
    const prepared = await prepareRun(scratch, options)
    const tally = new Tally()
    await runFixed(prepared, options, tally)
    await Promise.all([prepared.guarded.close(), prepared.open.close()])
    const list = options.mutate ? await runMutants(prepared, options, tally) : []
    const tried = list.filter(({ skipped }) => !skipped)
    const killed = tried.filter((mutant) => mutant.killed).length
    const findings = prepared.plan.rows.findings
    const { leaks, known, vacuous, attacks } = tally
    return {
      ok:
        killed === tried.length && leaks.length === 0 && vacuous.length === 0 && findings.every(({ severity }) => severity !== 'error'),
      seed,
      tables: prepared.subjects.length,
      vectors: new Set([...tally.perVector.values()].map(({ vector }) => vector)).size,
      attacks,
      generated: 0,
      leaks,
      known,
      findings,
      vacuous,
      mutants: { killed, total: tried.length, list },
      owners: [],
      perTable: [...tally.perVector.values()],
      server: '',
      fingerprint: '',
      started: started.toISOString(),
      seconds: Math.round((Date.now() - started.getTime()) / 100) / 10,
    }
  } finally {
    await scratch.close()
  }
}

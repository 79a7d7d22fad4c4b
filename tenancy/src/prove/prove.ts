import pg from 'pg'
import { databaseName, roleNames } from '../guard/logins'
import { knownTables } from '../schema/kinds'
import { coverage } from './coverage'
import { asAdmin } from './database/build'
import { openScratch, type Scratch } from './database/scratch'
import { fingerprintOf } from './fingerprint'
import { runGenerated } from './generated/run'
import { knownReason, leakOf } from './known'
import { mutantsOf, tryMutant } from './mutants/run'
import type { ProveOptions } from './options'
import { type Attack, isTelling, judge } from './oracle/judge'
import { kindOf, lesserOwners, makeOwner } from './owners'
import { type Prepared, prepareRun } from './prepare-run'
import type { MutantResult, ProveResult } from './result'
import { Tally } from './tally'
import { makeOriginals } from './worlds'

type Planned = Prepared['attacks']

const wanted = (only: readonly string[] | undefined, { id }: Attack): boolean =>
  !only || only.some((prefix) => id.startsWith(prefix))

/** One way for each variant, another one for the next. */
function oneWayEach(planned: Planned): Planned {
  const ways = new Map<string, Planned>()
  for (const one of planned) {
    const variant = one.attack.id.slice(0, one.attack.id.lastIndexOf('/'))
    ways.set(variant, [...(ways.get(variant) ?? []), one])
  }
  return [...ways.values()].flatMap((list, turn) => list[turn % list.length] ?? [])
}

/** A run under one kind of administrator. */
interface Under {
  readonly prepared: Prepared
  readonly options: ProveOptions
  readonly owner: string
  readonly tally: Tally
}

async function runFixed({ prepared, options, owner, tally }: Under, planned: Planned): Promise<void> {
  for (const [done, { shape, attack }] of planned.entries()) {
    options.onProgress?.({
      phase: owner === 'superuser' ? 'attacks' : `attacks (${owner})`,
      done,
      total: planned.length,
      table: attack.table,
      vector: attack.vector,
      leaks: tally.leaks.length,
    })
    const difference = await judge(prepared.guarded, attack)
    const reason = difference && knownReason(shape, attack, difference, prepared.catalog, options.tenancy)
    if (difference && reason) tally.known.push({ ...leakOf(attack, difference, owner), reason })
    else if (difference) tally.leaks.push(leakOf(attack, difference, owner))
    // What has leaked has shown that it can.
    else if (!attack.mayBeEmpty && !(await isTelling(prepared.open, prepared.guarded, attack)))
      tally.vacuous.push(attack.id)
    tally.count(attack, difference ? (reason ? 'known' : 'leaks') : 'held')
  }
}

/** Programs that chance has written; with every protection taken away, one of them must do harm. */
async function runPrograms({ prepared, options, owner, tally }: Under, seed: number): Promise<void> {
  const { subjects, guarded, open } = prepared
  const { only, programs = 100, onProgress } = options
  const wantsThem = !only || only.some((prefix) => 'generated'.startsWith(prefix))
  if (programs === 0 || !wantsThem || subjects.length === 0) return
  const report = (done: number) =>
    onProgress?.({
      phase: done < programs ? 'programs' : 'shrinking',
      done: Math.min(done, programs),
      total: programs,
      table: 'every table',
      vector: 'generated',
      leaks: tally.leaks.length,
    })
  const { count, failed } = await runGenerated(guarded, subjects, { count: programs, seed }, report)
  tally.generated = count
  tally.attacks += count
  const replay = `npx refactkit prove --only generated --seed ${seed} --programs ${programs}`
  if (failed) tally.leaks.push(leakOf(failed.attack, failed.difference, owner, replay))
  const control = await runGenerated(open, subjects, { count: 100, seed, shrink: false })
  if (!control.failed) tally.vacuous.push('generated')
}

async function runMutants({ prepared, options, tally }: Under): Promise<MutantResult[]> {
  await makeOriginals(prepared.plan, 'base')
  const { mutate } = options
  const mutants = mutantsOf(prepared).filter(
    ({ object }) => typeof mutate !== 'object' || mutate.includes(object),
  )
  const results: MutantResult[] = []
  for (const [done, mutant] of mutants.entries()) {
    options.onProgress?.({
      phase: 'mutants',
      done,
      total: mutants.length,
      table: mutant.object,
      vector: mutant.name,
      leaks: tally.leaks.length,
    })
    results.push(await tryMutant(prepared, options, mutant))
  }
  return results
}

const closePairs = ({ guarded, open }: Prepared) => Promise.all([guarded.close(), open.close()])

/** Builds everything again as an administrator with fewer rights, and attacks that by every vector that is wanted. */
async function runAsLesserOwners(
  main: Scratch,
  options: ProveOptions,
): Promise<{ owners: ProveResult['owners'][number][]; tallies: Tally[] }> {
  const owners: ProveResult['owners'][number][] = []
  const tallies: Tally[] = []
  for (const [index, lesser] of lesserOwners.entries()) {
    // A database that is guarded lets no other administrator in, and is not theirs to look around in.
    const home = await main.create(`admin${index}`)
    const url = await asAdmin(main, home, (client) => makeOwner(client, main.adminUrl(home), home, lesser))
    const scratch = await openScratch(url)
    options.onInterrupt?.(() => scratch.close())
    try {
      const prepared = await prepareRun(scratch, options)
      const tally = new Tally()
      const under: Under = { prepared, options, owner: lesser.kind, tally }
      const attacks = oneWayEach(
        prepared.attacks.filter(({ attack }) => attack.path !== 'builder' && wanted(options.only, attack)),
      )
      // They cannot end the connections of the logins, and could not drop the databases then.
      await runFixed(under, attacks).finally(() => closePairs(prepared))
      const { leaks, known } = tally
      owners.push({ kind: lesser.kind, attacks: tally.attacks, leaks: leaks.length, known: known.length })
      tallies.push(tally)
    } finally {
      await scratch.close()
    }
  }
  return { owners, tallies }
}

/** The version of the server, the hash of the attacked database, and that of the database in use, where it is one of ours. */
async function identify(scratch: Scratch, { databaseUrl, schema, tenancy }: ProveOptions) {
  const tables = knownTables(schema, tenancy)
  const made = await asAdmin(scratch, scratch.run, async (client) => {
    const { rows } = await client.query<{ server: string }>(
      `select 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1) as server`,
    )
    return {
      server: rows[0]?.server ?? '',
      fingerprint: await fingerprintOf(client, tables, scratch.roles),
    }
  })
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query(`select from pg_namespace where nspname = 'rk'`)
    const inUse =
      rows.length > 0 ? await fingerprintOf(client, tables, roleNames(databaseName(databaseUrl))) : undefined
    return { ...made, ...(inUse ? { fingerprintInUse: inUse } : {}) }
  } finally {
    await client.end()
  }
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
  const { only, quick } = options
  const scratch = await openScratch(options.databaseUrl)
  options.onInterrupt?.(() => scratch.close())
  try {
    options.onProgress?.({ phase: 'building', done: 0, total: 1, table: 'every table', vector: '', leaks: 0 })
    const prepared = await prepareRun(scratch, options)
    const identity = await identify(scratch, options)
    const owner = await asAdmin(scratch, scratch.run, kindOf)
    const tally = new Tally()
    const under: Under = { prepared, options, owner, tally }
    const chosen = prepared.attacks.filter(({ attack }) => wanted(only, attack))
    await runFixed(under, quick ? oneWayEach(chosen) : chosen)
    await runPrograms(under, seed)
    await closePairs(prepared)
    const ownCounts = { attacks: tally.attacks, leaks: tally.leaks.length, known: tally.known.length }
    const everyOwner = options.owners ?? !(quick || only)
    const lesser =
      everyOwner && owner === 'superuser'
        ? await runAsLesserOwners(scratch, options)
        : { owners: [], tallies: [] }
    const list = options.mutate ? await runMutants(under) : []
    const tried = list.filter(({ skipped }) => !skipped)
    const killed = tried.filter((mutant) => mutant.killed).length
    const { findings } = prepared.plan.rows
    const tallies = [tally, ...lesser.tallies]
    const leaks = tallies.flatMap((one) => one.leaks)
    const vacuous = tallies.flatMap((one) => one.vacuous)
    return {
      ok:
        killed === tried.length &&
        leaks.length === 0 &&
        vacuous.length === 0 &&
        findings.every(({ severity }) => severity !== 'error'),
      seed,
      tables: prepared.subjects.length,
      vectors: tally.vectors.size,
      attacks: tallies.reduce((sum, one) => sum + one.attacks, 0),
      generated: tally.generated,
      leaks,
      known: tallies.flatMap((one) => one.known),
      findings,
      vacuous,
      mutants: { killed, total: tried.length, list },
      owners: [{ kind: owner, ...ownCounts }, ...lesser.owners],
      perTable: tally.perTable,
      coverage,
      ...identity,
      started: started.toISOString(),
      seconds: Math.round((Date.now() - started.getTime()) / 100) / 10,
    }
  } finally {
    await scratch.close()
  }
}

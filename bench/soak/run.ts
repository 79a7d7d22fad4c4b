import { type FinishedStatement, ScopedPool } from '@refactkit/tenancy'
import pg from 'pg'
import { Ledger } from './ledger'
import { type SoakServer, startServer } from './server'
import { Work } from './work'

/** How much to do, and how roughly. */
export interface SoakOptions {
  readonly statements: number
  readonly organizations: number
  readonly restarts: number
  /** When to stop before that, and report what was done until then. */
  readonly minutes?: number | undefined
  readonly progress?: ((line: string) => void) | undefined
}

/** How many connections there are, and how many ask for one at once. */
const [connections, workers] = [8, 32]

/** The statements of a run, by what became of them. */
class Tally {
  statements = 0
  readonly outcomes: Record<string, number> = {}

  add({ statements, operation, errorCode }: FinishedStatement): void {
    if (operation === 'BEGIN' || operation === 'COMMIT' || operation === 'ROLLBACK') return
    this.statements += statements
    const outcome = errorCode ?? 'answered'
    this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + statements
  }
}

/** What is left on the connections when all work is done. */
async function leftovers(pool: ScopedPool, control: pg.Pool, app: string) {
  const waiting = pool.unscoped.waitingCount + pool.unscoped.totalCount - pool.unscoped.idleCount
  let unclean = 0
  const taken = await Promise.all(Array.from({ length: connections }, () => pool.unscoped.connect()))
  for (const client of taken) {
    const { rows } = await client.query(
      `select rk.organization_id() is not null or exists (select from gallery_image)
           or exists (select from pg_cursors where name <> '')
           or exists (select from pg_settings where source = 'session') as unclean`,
    )
    if (rows[0].unclean) unclean++
  }
  for (const client of taken) client.release()
  const { rows } = await control.query(
    `select count(*)::int as stuck from pg_stat_activity where usename = $1 and state <> 'idle'`,
    [app],
  )
  return { stuck: waiting + rows[0].stuck, unclean }
}

async function wrongCounts(control: pg.Pool, work: Work): Promise<number> {
  const { rows } = await control.query<{ organization_id: string; counted: number }>(
    `select organization_id, bytes::int - 1 as counted from gallery_image where name like '%/counter'`,
  )
  return rows.filter(({ organization_id, counted }) => {
    const { told, asked } = work.counts.get(organization_id) ?? { told: 0, asked: 0 }
    return counted < told || counted > asked
  }).length
}

async function run(server: SoakServer, ids: readonly string[], options: SoakOptions) {
  const tally = new Tally()
  const ledger = new Ledger()
  const pool = new ScopedPool({
    connectionString: server.appUrl,
    max: connections,
    waitMs: 2_000,
    logger: (statement) => tally.add(statement),
  })
  const control = new pg.Pool({ connectionString: server.adminUrl, max: 2 })
  for (const event of ['error', 'connect'] as const)
    control.on(event, (client: unknown) => event === 'connect' && (client as pg.Client).on('error', () => {}))
  const kill = (pid: number) => control.query('select pg_terminate_backend($1)', [pid]).catch(() => {})
  const work = new Work(pool, ledger, kill)
  for (const id of ids) await work.begin(id)
  const began = performance.now()
  const until = began + (options.minutes ?? Number.POSITIVE_INFINITY) * 60_000
  let [turn, restarts, bursts]: [number, number, number] = [0, 0, 0]
  let restarting: Promise<unknown> = Promise.resolve()
  const bursting: Promise<unknown>[] = []
  const apart = options.statements / (options.restarts + 1)
  const worker = async () => {
    while (tally.statements < options.statements && performance.now() < until) {
      const mine = turn++
      if (tally.statements > (bursts + 0.5) * apart)
        bursting.push(work.burst(ids[bursts++ % ids.length] ?? ''))
      if (tally.statements > (restarts + 1) * apart && restarts < options.restarts) {
        restarts++
        const [said, seconds] = [tally.statements, Math.round((performance.now() - began) / 1000)]
        options.progress?.(`${said} statements in ${seconds} s, restart ${restarts}`)
        restarting = server.restart(restarts % 2 ? 'fast' : 'immediate')
      }
      const id = ids[(mine * 37) % ids.length] ?? ''
      // Spread out, so that the kind of work does not go with the organization.
      const kind = (Math.imul(mine, 2_654_435_761) >>> 8) % 1_000
      await work.do(id, kind, mine).catch(() => restarting)
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  await Promise.all([restarting, ...bursting])
  const seconds = (performance.now() - began) / 1000
  const left = await leftovers(pool, control, server.app)
  const { rows } = await control.query(
    `select name, organization_id from gallery_image where name not like '%/counter'`,
  )
  const { lost, undead, misplaced, ...writes } = ledger.compare(rows)
  const counters = await wrongCounts(control, work)
  await pool.end()
  await control.end()
  return {
    statements: tally.statements,
    perSecond: Math.round(tally.statements / seconds),
    restarts,
    outcomes: tally.outcomes,
    writes,
    foreign: work.foreign,
    misplaced,
    lost,
    undead,
    counters,
    ...left,
  }
}

/**
 * Sends scoped statements of many organizations over few connections, mixed with failures, kills, cancels, timeouts, bursts
 * and restarts of a server of its own, and then looks for what must not be: a foreign row seen or written, an acknowledged
 * write that is lost, one that is there though it was said to be undone, a wrong count, a connection that is stuck, or one
 * that remembers anything.
 *
 * @example const report = await soak({ statements: 1_000_000, organizations: 128, restarts: 24 })
 */
export async function soak(options: SoakOptions) {
  const ids = Array.from(
    { length: options.organizations },
    (_, index) => `org-${String(index).padStart(4, '0')}`,
  )
  const server = await startServer(ids)
  try {
    return await run(server, ids, options)
  } finally {
    await server.close()
  }
}

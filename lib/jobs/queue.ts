import { createHash } from 'node:crypto'
import { LoginPool, surviveLostConnections } from '@refactkit/tenancy'
import { connectionOf } from '../../db/urls'
import type { Job } from './define'

/** A job that this worker has taken. */
export interface Taken {
  id: string
  queue: string
  organization_id: string | null
  payload: unknown
  attempts: number
  lease: string
}

/** How long a worker may be silent before its jobs are given to another. */
export const leaseSeconds = 30

/** Tests say what time it is; otherwise the clock of the database counts, which all workers share. */
export type Clock = () => Date | null

/** The queue under the worker's own login: it reads jobs and no table of the schema. */
export class Queue {
  readonly #pool: LoginPool
  readonly #clock: Clock

  constructor(clock: Clock = () => null) {
    this.#pool = new LoginPool({
      ...connectionOf('jobs'),
      max: 2,
      connectionTimeoutMillis: 10_000,
      application_name: 'refactkit worker',
    })
    surviveLostConnections(this.#pool)
    this.#clock = clock
  }

  /** The names of those jobs of which at least one is due. */
  async due(names: string[]): Promise<Set<string>> {
    const { rows } = await this.#pool.query<{ name: string }>(
      `select name from unnest($1::text[]) name where exists (select from jobs.job
        where queue = name and state = 'waiting' and run_at <= coalesce($2, now()))`,
      [names, this.#clock()],
    )
    return new Set(rows.map(({ name }) => name))
  }

  /** Takes up to `most` jobs, of the organizations in turn, and counts the attempt. */
  async take(job: Job, most: number): Promise<Taken[]> {
    const { rows } = await this.#pool.query<Taken>(
      `select id, queue, organization_id, payload, attempts, lease
         from jobs.claim($1, $2, $3, $4, coalesce($5, now()))`,
      [job.name, most, job.perLane, leaseSeconds, this.#clock()],
    )
    return rows
  }

  /** Says that these are still being worked on. */
  async hold(taken: readonly Taken[]): Promise<void> {
    await this.#pool.query(
      `update jobs.job set lease_until = coalesce($2, now()) + make_interval(secs => $3)
        where lease = any ($1::uuid[])`,
      [taken.map(({ lease }) => lease), this.#clock(), leaseSeconds],
    )
  }

  /** Done; what it was about is forgotten. False when it was no longer this worker's. */
  finish(taken: Taken): Promise<boolean> {
    return this.#end(taken, `state = 'done', payload = '{}', finished_at = coalesce($3, now()), error = null`)
  }

  /** Given up: kept with its payload, so that `refactkit jobs retry` can run it again. */
  fail(taken: Taken, error: string): Promise<boolean> {
    return this.#end(taken, `state = 'failed', finished_at = coalesce($3, now()), error = $4`, error)
  }

  /** To be tried again after a wait. */
  retry(taken: Taken, error: string, seconds: number): Promise<boolean> {
    const later = `run_at = coalesce($3, now()) + make_interval(secs => $5)`
    return this.#end(taken, `state = 'waiting', ${later}, error = $4`, error, seconds)
  }

  /** Given back untried, because this worker stops. */
  giveBack(taken: Taken): Promise<boolean> {
    return this.#end(taken, `state = 'waiting', attempts = attempts - 1, run_at = coalesce($3, now())`)
  }

  async #end({ id, lease }: Taken, change: string, ...values: unknown[]): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      `update jobs.job set lease = null, lease_until = null, ${change} where id = $1 and lease = $2 and state = 'active'`,
      [id, lease, this.#clock(), ...values],
    )
    return rowCount === 1
  }

  /** Whether the job is still there: with an organization its jobs go too. */
  async exists({ id }: Taken): Promise<boolean> {
    const { rowCount } = await this.#pool.query('select from jobs.job where id = $1', [id])
    return rowCount === 1
  }

  /** Gives the jobs of workers that fell silent to others; one that was tried often enough has failed. */
  async heal(jobs: readonly Job[]): Promise<number> {
    const { rowCount } = await this.#pool.query(
      `update jobs.job j set lease = null, lease_until = null, run_at = least(j.run_at, $1),
              state = case when j.attempts >= w.attempts then 'failed' else 'waiting' end,
              finished_at = case when j.attempts >= w.attempts then coalesce($1, now()) end,
              error = 'The worker ended in the middle of it.'
         from unnest($2::text[], $3::int[]) w(name, attempts)
        where j.queue = w.name and j.state = 'active' and j.lease_until < coalesce($1, now())`,
      [this.#clock(), jobs.map(({ name }) => name), jobs.map(({ attempts }) => attempts)],
    )
    return rowCount ?? 0
  }

  /**
   * Enqueues what is due by the clock: once for the system, or once for every organization, each in its own scope. The id
   * derives from the moment it was due, so that of many workers one enqueues it.
   */
  async schedule(job: Job): Promise<void> {
    if (job.everyMinutes === undefined) return
    const every = job.everyMinutes * 60_000
    const tick = Math.floor((this.#clock()?.getTime() ?? Date.now()) / every) * every
    const { rows } = await this.#pool.query<{ id: string | null }>(
      job.of === 'organization' ? 'select jobs.organizations() as id' : 'select null as id',
    )
    await this.#pool.query(
      `insert into jobs.job (id, queue, organization_id, payload, run_at)
       select o.id, $4, o.organization, '{}', to_timestamp($3::float8 / 1000)
         from unnest($1::uuid[], $2::text[]) o(id, organization)
       on conflict (id) do nothing`,
      [rows.map(({ id }) => scheduledId(job.name, id, tick)), rows.map(({ id }) => id), tick, job.name],
    )
  }

  /** Forgets what was done or served two days ago and what failed thirty days ago, but nothing that its schedule would enqueue again. */
  async prune(jobs: readonly Job[]): Promise<void> {
    await this.#pool.query(
      `delete from jobs.job j where j.state in ('done', 'failed') and j.finished_at < coalesce($1, now())
          - greatest(make_interval(days => case j.state when 'done' then 2 else 30 end), make_interval(mins =>
              (select w.minutes from unnest($2::text[], $3::int[]) w(name, minutes) where w.name = j.queue)))`,
      [this.#clock(), jobs.map(({ name }) => name), jobs.map(({ everyMinutes }) => everyMinutes ?? 0)],
    )
    // Whoever was served so long ago is next as surely as whoever never was, and may be gone.
    await this.#pool.query(
      `delete from jobs.turn where served_at < coalesce($1, now()) - interval '2 days'`,
      [this.#clock()],
    )
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}

/** A UUID (version 8) of what is scheduled, for whom and when. */
function scheduledId(name: string, organizationId: string | null, tick: number): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([name, organizationId, tick]))
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

import { setTimeout as sleep } from 'node:timers/promises'
import { describeError, log } from '../log'
import type { Job } from './define'
import { leaseSeconds, type Queue, type Taken } from './queue'
import { runJob } from './run'

/** Runs jobs until it is stopped. */
export class Worker {
  readonly #queue: Queue
  readonly #jobs: readonly Job[]
  readonly #running = new Map<Taken, { name: string; done: Promise<void> }>()
  readonly #stopping = new AbortController()
  #starting: Promise<unknown> = Promise.resolve()
  #quiet = false
  #wake = () => {}

  constructor(queue: Queue, jobs: readonly Job[]) {
    this.#queue = queue
    this.#jobs = jobs
  }

  /** Enqueues what the clock asks for, gives on what silent workers left, and forgets what is old. */
  async keep(): Promise<void> {
    await this.#queue.heal(this.#jobs)
    for (const job of this.#jobs) await this.#queue.schedule(job)
    await this.#queue.prune(this.#jobs)
  }

  /** Starts as many jobs as are due and fit; answers how many. */
  startDue(): Promise<number> {
    const starting = this.#startDue()
    this.#starting = starting.catch(() => undefined)
    return starting
  }

  async #startDue(): Promise<number> {
    const due = await this.#queue.due(this.#jobs.map(({ name }) => name))
    let started = 0
    for (const job of this.#jobs) {
      const busy = [...this.#running.values()].filter(({ name }) => name === job.name).length
      if (this.#quiet || !due.has(job.name) || busy >= job.concurrency) continue
      for (const taken of await this.#queue.take(job, job.concurrency - busy)) {
        if (this.#quiet) {
          await this.#queue.giveBack(taken)
          continue
        }
        started++
        const done = runJob(this.#queue, job, taken, this.#stopping.signal)
        this.#running.set(taken, { name: job.name, done: done.finally(() => this.#running.delete(taken)) })
      }
    }
    return started
  }

  /** Runs everything that is due now, and what that enqueues for now; for tests and scripts. */
  async runDue(): Promise<void> {
    while ((await this.startDue()) > 0 || this.#running.size > 0) await this.#one()
  }

  /** Waits for one of the running jobs. */
  async #one(): Promise<void> {
    await Promise.race([...this.#running.values()].map(({ done }) => done))
  }

  /** Looks for jobs every second, and at once when one has ended. An outage of the database is waited out. */
  async run(pauseMs = 1000): Promise<void> {
    let kept = 0
    let held = Date.now()
    while (!this.#quiet) {
      try {
        if (Date.now() - kept > 30_000) {
          await this.keep()
          kept = Date.now()
        }
        if (this.#running.size > 0 && Date.now() - held > (leaseSeconds * 1000) / 3) {
          await this.#queue.hold([...this.#running.keys()])
          held = Date.now()
        }
        await this.startDue()
      } catch (error) {
        if (!this.#quiet) log.warn({ cause: describeError(error) }, 'the worker cannot reach its queue')
      }
      await this.#pause(pauseMs)
    }
  }

  /** Waits for so long, or until one of the running jobs has ended, or the worker takes no more. */
  async #pause(ms: number): Promise<void> {
    const over = new AbortController()
    this.#wake = () => over.abort()
    if (this.#quiet) return
    const paused = sleep(ms, undefined, { signal: over.signal }).catch(() => undefined)
    await (this.#running.size > 0 ? Promise.race([paused, this.#one()]) : paused)
    over.abort()
  }

  /** Takes no more, waits for what runs, and gives back what is not done in time. */
  async stop(patienceMs: number): Promise<void> {
    this.#quiet = true
    this.#wake()
    const all = Promise.all([...this.#running.values()].map(({ done }) => done))
    const late = new AbortController()
    await Promise.race([all, sleep(patienceMs, undefined, { signal: late.signal }).catch(() => undefined)])
    late.abort()
    const left = [...this.#running.keys()]
    this.#stopping.abort(new Error('The worker stops.'))
    await Promise.all([...this.#running.values()].map(({ done }) => done))
    for (const taken of left) await this.#queue.giveBack(taken)
    // What was being taken meanwhile is given back there.
    await this.#starting
    await this.#queue.close()
  }
}

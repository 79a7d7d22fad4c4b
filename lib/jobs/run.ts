import { actingAs, within, withSignal } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import { db } from '../../db'
import { describeError, log } from '../log'
import type { Job } from './define'
import { Hopeless } from './hopeless'
import type { Queue, Taken } from './queue'

/** That the job was given to another worker meanwhile, so that this run must leave nothing. */
class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** Runs a job that was taken, in the scope of its organization, and says in the queue how it went. Never throws. */
export async function runJob(queue: Queue, job: Job, taken: Taken, stopping: AbortSignal): Promise<void> {
  const about = { job: job.name, id: taken.id, organization: taken.organization_id, attempt: taken.attempts }
  try {
    const finished = await actingAs({ system: job.name }, () => attempt(job, taken, stopping))
    if (!finished && !(await queue.finish(taken))) return await tellLost(queue, taken, about)
    log.debug(about, 'job done')
  } catch (error) {
    // What is left over of a worker that stops is given back by the worker.
    if (stopping.aborted) return
    await settle(queue, job, taken, error, about).catch((cause: unknown) =>
      log.error({ ...about, cause: describeError(cause) }, 'a job ended, and the queue could not be told'),
    )
  }
}

/** Answers whether the job has ended itself, in the transaction of what it wrote. */
async function attempt(job: Job, taken: Taken, stopping: AbortSignal): Promise<boolean> {
  const { organization_id: organizationId, payload } = taken
  if ((organizationId === null) !== (job.of === 'system')) {
    throw new Hopeless(`It is a job of ${job.of === 'system' ? 'the system' : 'an organization'}.`)
  }
  const parsed = job.input.safeParse(payload)
  if (!parsed.success) throw new Hopeless('Its payload is not what this version expects.')
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(job.timeoutSeconds * 1000)])
  const work = () => untilAborted(job.run(parsed.data, { attempt: taken.attempts, signal }), signal)
  // What it has asked of the database ends with its time, too: it must not be written beside the next attempt.
  const asOrganization = (id: string, act: () => Promise<void>) => within(id, () => withSignal(signal, act))
  if (organizationId === null) await work()
  else if (!job.transactional) await asOrganization(organizationId, work)
  else {
    await asOrganization(organizationId, () =>
      db.transaction(async (tx) => {
        await work()
        const { rows } = await tx.execute<{ done: boolean }>(
          sql`select rk.finish_job(${taken.id}::uuid, ${taken.lease}::uuid) as done`,
        )
        if (!rows[0]?.done) throw new LeaseLost()
      }),
    )
    return true
  }
  return false
}

/** Ends the wait, and with it the scope; what goes on regardless finds its scope ended. */
function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = new Promise<never>((_, reject) => {
    const end = () => reject(signal.reason)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
  return Promise.race([work, aborted])
}

async function settle(queue: Queue, job: Job, taken: Taken, error: unknown, about: object): Promise<void> {
  const cause = describeError(error)
  const sentence = `${cause?.name}: ${cause?.message}`.slice(0, 1000)
  const over = error instanceof Hopeless || taken.attempts >= job.attempts
  const told = over
    ? await queue.fail(taken, sentence)
    : await queue.retry(taken, sentence, pause(job, taken.attempts))
  if (!told) await tellLost(queue, taken, about)
  else if (over) log.error({ ...about, cause }, 'a job failed; see `npx refactkit jobs`')
  else log.warn({ ...about, cause }, 'a job is tried again')
}

/** Doubling from attempt to attempt, and a fifth more or less, so that what failed together is not tried together. */
const pause = ({ backoffSeconds }: Job, attempts: number): number =>
  Math.min(3600, backoffSeconds * 2 ** (attempts - 1)) * (0.8 + 0.4 * Math.random())

async function tellLost(queue: Queue, taken: Taken, about: object): Promise<void> {
  if (await queue.exists(taken)) log.warn(about, 'a job took so long that another worker has it')
  else log.info(about, 'a job ended with its organization, which was deleted meanwhile')
}

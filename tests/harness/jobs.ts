import type { Job } from '../../lib/jobs/define'
import { Queue } from '../../lib/jobs/queue'
import { Worker } from '../../lib/jobs/worker'
import { admin } from './world'

/** A worker for these jobs whose clock the test moves: `minutes` from now. */
export function makeWorker(jobs: readonly Job[], minutes = 0) {
  let ahead = minutes
  // A second more: what was enqueued in this very millisecond is due.
  const queue = new Queue(() => new Date(Date.now() + 1000 + ahead * 60_000))
  const worker = new Worker(queue, jobs)
  return {
    worker,
    queue,
    /** Moves the clock this many minutes from now. */
    later: (minutes: number) => {
      ahead = minutes
    },
    /** Everything that is due this many minutes from now. */
    runDue: async (at = 0) => {
      ahead = at
      await worker.runDue()
    },
  }
}

export interface JobRow {
  id: string
  state: string
  attempts: number
  error: string | null
  organization_id: string | null
}

export const jobsIn = (queue: string): Promise<JobRow[]> =>
  admin(async (client) => {
    const { rows } = await client.query<JobRow>(
      'select id, state, attempts, error, organization_id from jobs.job where queue = $1 order by created_at, id',
      [queue],
    )
    return rows
  })

import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from '../../lib/jobs/queue'
import { Worker } from '../../lib/jobs/worker'
import { writeSlowly } from './slow-job'

// A worker in a process of its own, to be killed in the middle of a job: it says when the job has written, and then hangs.
const worker = new Worker(new Queue(), [
  writeSlowly(async () => {
    process.send?.('written')
    await sleep(600_000)
  }),
])
await worker.run(50)

import { answerRequests } from '@refactkit/tenancy'
import { log } from '../log'
import { logSlowStatements } from '../slow-statements'
import { jobs } from './all'
import { Queue } from './queue'
import { Worker } from './worker'

// What people asked for is done here too, so nothing here reads every organization.
answerRequests()
logSlowStatements()

// The worker, in a process of its own: `refactkit dev`, `start` and `worker` begin it.
const worker = new Worker(new Queue(), jobs)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void worker.stop(8_000).finally(() => process.exit(0))
  })
}

log.debug({ jobs: jobs.map(({ name }) => name) }, 'the worker runs')
await worker.run()

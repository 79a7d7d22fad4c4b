import { within } from '@refactkit/tenancy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '../../db'
import { galleryImage } from '../../db/schema'
import { defineJob, enqueue } from '../../lib/jobs'
import { Queue } from '../../lib/jobs/queue'
import { makeWorker } from '../harness/jobs'
import { admin, makeTenant, type Tenant } from '../harness/world'

const nothing = z.object({})
let tenants: Tenant[]
const queues: Queue[] = []

beforeAll(async () => {
  tenants = await Promise.all(Array.from({ length: 100 }, (_, index) => makeTenant(`tenant-${index}`)))
})

afterAll(async () => {
  for (const queue of queues) await queue.close()
})

const makeQueue = () => {
  const queue = new Queue()
  queues.push(queue)
  return queue
}

const fill = (queue: string, organizationId: string, count: number) =>
  admin((client) =>
    client.query(
      `insert into jobs.job (queue, organization_id, payload, run_at)
       select $1, $2, '{}', now() - interval '1 hour' from generate_series(1, $3)`,
      [queue, organizationId, count],
    ),
  )

test('the jobs of 100 organizations, interleaved over four workers, each see their own organization and no other', async () => {
  const seen = new Map<string, number>()
  const look = defineJob('test.interleaved', {
    input: z.object({ name: z.string() }),
    concurrency: 8,
    run: async ({ name }) => {
      const rows = await db.select({ name: galleryImage.name }).from(galleryImage)
      const key = rows.length === 1 && rows[0]?.name === name ? 'own' : 'foreign'
      seen.set(key, (seen.get(key) ?? 0) + 1)
    },
  })
  for (const round of [1, 2, 3, 4, 5]) {
    await Promise.all(
      tenants.map(({ id, slug }) =>
        within(id, () => enqueue(look, { name: `${slug} secret` }, { singletonKey: `${round}` })),
      ),
    )
  }
  const workers = Array.from({ length: 4 }, () => makeWorker([look]))
  await Promise.all(workers.map(({ runDue }) => runDue(1)))
  for (const { worker } of workers) await worker.stop(0)
  expect([...seen]).toEqual([['own', 500]])
})

test('10,000 jobs of one organization do not starve the one of another', async () => {
  const [busy, quiet] = [tenants[0]?.id ?? '', tenants[1]?.id ?? '']
  await fill('test.fair', busy, 10_000)
  await admin((client) => client.query('analyze jobs.job'))
  const job = defineJob('test.fair', {
    input: nothing,
    perOrganization: 4,
    concurrency: 4,
    run: async () => {},
  })
  const queue = makeQueue()
  const order: (string | null)[] = []
  const takeAndFinish = async (most: number) => {
    for (const taken of await queue.take(job, most)) {
      order.push(taken.organization_id)
      await queue.finish(taken)
    }
  }
  await takeAndFinish(4)
  await within(quiet, () => enqueue(job, {}))
  await takeAndFinish(1)
  await takeAndFinish(1)
  expect(order).toEqual([busy, busy, busy, busy, quiet, busy])
})

test('organizations with many jobs are served in turn, whoever has waited longest first', async () => {
  const three = tenants.slice(10, 13).map(({ id }) => id)
  for (const id of three) await fill('test.turns', id, 50)
  const job = defineJob('test.turns', { input: nothing, perOrganization: 10, run: async () => {} })
  const queue = makeQueue()
  const served: (string | null)[] = []
  for (let turn = 0; turn < 30; turn++) {
    for (const taken of await queue.take(job, 1)) {
      served.push(taken.organization_id)
      await queue.finish(taken)
    }
  }
  for (const id of three) expect(served.filter((one) => one === id)).toHaveLength(10)
})

test('of one organization no more run at a time than its cap, counted over all workers', async () => {
  const id = tenants[20]?.id ?? ''
  await fill('test.cap', id, 100)
  const job = defineJob('test.cap', {
    input: nothing,
    perOrganization: 3,
    concurrency: 10,
    run: async () => {},
  })
  const queues = Array.from({ length: 6 }, makeQueue)
  const taken = (await Promise.all(queues.map((queue) => queue.take(job, 10)))).flat()
  expect(taken).toHaveLength(3)
  const [first] = taken
  if (first) await queues[0]?.finish(first)
  expect((await Promise.all(queues.map((queue) => queue.take(job, 10)))).flat()).toHaveLength(1)
})

test('what a claim costs does not grow with the jobs of an organization that has its share already', async () => {
  const id = tenants[30]?.id ?? ''
  await fill('test.cost', id, 20_000)
  await admin((client) => client.query('analyze jobs.job'))
  const job = defineJob('test.cost', { input: nothing, perOrganization: 2, run: async () => {} })
  const queue = makeQueue()
  await queue.take(job, 10)
  const { rows } = await admin(async (client) => {
    const claim = `select * from jobs.claim('test.cost', 10, 2, 30, now())`
    // The first calls of a connection read catalogs.
    for (let call = 0; call < 6; call++) await client.query(claim)
    return await client.query<{ 'QUERY PLAN': [{ Plan: { 'Shared Hit Blocks': number } }] }>(
      `explain (analyze, buffers, format json) ${claim}`,
    )
  })
  expect(rows[0]?.['QUERY PLAN'][0].Plan['Shared Hit Blocks']).toBeLessThan(100)
})

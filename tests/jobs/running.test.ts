import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { ScopeError, within } from '@refactkit/tenancy'
import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { db } from '../../db'
import { galleryImage } from '../../db/schema'
import { defineJob, defineSystemJob, enqueue } from '../../lib/jobs'
import type { Job, OrganizationJob } from '../../lib/jobs/define'
import { jobsIn, makeWorker } from '../harness/jobs'
import { latch } from '../harness/latch'
import { admin, makeTenant, picture, type Tenant } from '../harness/world'

let acme: Tenant
let globex: Tenant
const workers: ReturnType<typeof makeWorker>[] = []

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})

afterEach(async () => {
  for (const { worker } of workers.splice(0)) await worker.stop(0)
})

const start = (...jobs: Job[]) => {
  const made = makeWorker(jobs)
  workers.push(made)
  return made
}

const nothing = z.object({})
const namesInScope = async () =>
  (await db.select({ name: galleryImage.name }).from(galleryImage)).map((row) => row.name)

describe('a job', () => {
  test('runs in the scope of the organization that enqueued it, and reads its rows alone', async () => {
    const seen: string[][] = []
    const look = defineJob('test.look', {
      input: nothing,
      run: async () => void seen.push(await namesInScope()),
    })
    await within(acme.id, () => enqueue(look, {}))
    await start(look).runDue()
    expect(seen).toEqual([['acme secret']])
    expect(await jobsIn('test.look')).toMatchObject([{ state: 'done', organization_id: acme.id }])
  })

  test('of another organization is not reached by an id in the payload', async () => {
    const found: unknown[] = []
    const read = defineJob('test.read', {
      input: z.object({ id: z.uuid() }),
      run: async ({ id }) =>
        void found.push(await db.select().from(galleryImage).where(eq(galleryImage.id, id))),
    })
    await within(globex.id, () => enqueue(read, { id: globex.imageId }))
    await within(acme.id, () => enqueue(read, { id: globex.imageId }))
    await start(read).runDue()
    expect(found.map((rows) => (Array.isArray(rows) ? rows.length : -1)).sort()).toEqual([0, 1])
  })

  test('is not enqueued without a scope, and the sentence says what to do', async () => {
    const lost = defineJob('test.lost', { input: nothing, run: async () => {} })
    await expect(enqueue(lost, {})).rejects.toThrow(ScopeError)
    await expect(enqueue(lost, {})).rejects.toThrow('tenant(')
  })

  test('is enqueued with the transaction, or not at all', async () => {
    const both = defineJob('test.both', { input: nothing, run: async () => {} })
    const write = (fails: boolean) => () =>
      db.transaction(async () => {
        await enqueue(both, {})
        if (fails) throw new Error('rolled back')
      })
    await expect(within(acme.id, write(true))).rejects.toThrow('rolled back')
    expect(await jobsIn('test.both')).toEqual([])
    await within(acme.id, write(false))
    expect(await jobsIn('test.both')).toHaveLength(1)
  })

  test('refuses an input that is not what it declares, before and after the queue', async () => {
    let runs = 0
    const strict = defineJob('test.strict', { input: z.object({ n: z.int() }), run: async () => void runs++ })
    await expect(within(acme.id, () => enqueue(strict, { n: 0.5 }))).rejects.toThrow()
    expect(await jobsIn('test.strict')).toEqual([])
    const loose = defineJob('test.strict', { input: z.object({ n: z.string() }), run: async () => {} })
    await within(acme.id, () => enqueue(loose, { n: 'of an older version' }))
    await start(strict).runDue()
    expect(await jobsIn('test.strict')).toMatchObject([{ state: 'failed', attempts: 1 }])
    expect(runs).toBe(0)
  })

  test('with a key waits once, and again once the first has begun', async () => {
    const again = defineJob('test.again', {
      input: nothing,
      run: async (_, { attempt }) =>
        void (
          attempt === 1 &&
          (await enqueue(again, {}, { singletonKey: 'one', startAfter: new Date(Date.now() + 9e5) }))
        ),
    })
    const add = () => enqueue(again, {}, { singletonKey: 'one' })
    const [first, second] = [await within(acme.id, add), await within(acme.id, add)]
    expect([typeof first, second]).toEqual(['string', undefined])
    expect(await within(globex.id, add)).toEqual(expect.any(String))
    await start(again).runDue()
    expect((await jobsIn('test.again')).map(({ state }) => state)).toEqual([
      'done',
      'done',
      'waiting',
      'waiting',
    ])
  })
})

test('a job that waits already sees what is written by whoever enqueues it again', async () => {
  const seen: string[][] = []
  const look = defineJob('test.look-again', {
    input: nothing,
    run: async () => void seen.push(await namesInScope()),
  })
  const add = () => enqueue(look, {}, { singletonKey: 'one' })
  const { runDue } = start(look)
  await within(acme.id, add)
  const [written, goOn] = [latch(), latch()]
  const writing = within(acme.id, () =>
    db.transaction(async (tx) => {
      await tx.insert(galleryImage).values(picture('written meanwhile'))
      expect(await add()).toBeUndefined()
      written.open()
      await goOn.opened
    }),
  )
  await written.opened
  await runDue()
  goOn.open()
  await writing
  await runDue()
  expect(seen.at(-1)).toContain('written meanwhile')
  expect(seen).toHaveLength(1)
  await within(acme.id, () => db.delete(galleryImage).where(eq(galleryImage.name, 'written meanwhile')))
})

describe('of the system', () => {
  test('a job has no database of any organization', async () => {
    const errors: unknown[] = []
    const reach = defineSystemJob('test.reach', {
      reason: 'Sessions belong to people, not to organizations.',
      input: nothing,
      everyMinutes: 1,
      run: async () => {
        await namesInScope().catch((error: unknown) => errors.push(error))
      },
    })
    const { worker, runDue } = start(reach)
    await worker.keep()
    await runDue()
    expect(errors).toEqual([expect.any(ScopeError)])
  })

  test('a job that an organization put into its queue is refused', async () => {
    let runs = 0
    const secret = defineSystemJob('test.secret', {
      reason: 'Letters to people who belong to no organization yet.',
      input: nothing,
      run: async () => void runs++,
    })
    const forged = defineJob('test.secret', { input: nothing, run: async () => {} })
    await within(acme.id, () => enqueue(forged, {}))
    await start(secret).runDue()
    expect(runs).toBe(0)
    expect(await jobsIn('test.secret')).toMatchObject([{ state: 'failed' }])
  })
})

describe('a failing job', () => {
  test('is tried again after a wait that doubles, and then kept as failed', async () => {
    let runs = 0
    const fail = defineJob('test.fail', {
      input: nothing,
      attempts: 3,
      backoffSeconds: 60,
      run: async () => {
        runs++
        throw new Error('on purpose')
      },
    })
    await within(acme.id, () => enqueue(fail, {}))
    const { runDue } = start(fail)
    const runsAfter: number[] = []
    for (const minute of [0, 0.5, 1.5, 2, 5, 100]) {
      await runDue(minute)
      runsAfter.push(runs)
    }
    expect(runsAfter).toEqual([1, 1, 2, 2, 3, 3])
    expect(await jobsIn('test.fail')).toMatchObject([
      { state: 'failed', attempts: 3, error: 'Error: on purpose' },
    ])
  })

  test('that takes too long loses its scope and is tried again', async () => {
    let late: unknown
    const slow = defineJob('test.slow', {
      input: nothing,
      timeoutSeconds: 0.2,
      run: async (_, { attempt, signal }) => {
        if (attempt > 1) return
        await once(signal, 'abort')
        // A turn later, when whoever waited for it has gone.
        await setImmediate()
        late = await namesInScope().catch((error: unknown) => error)
      },
    })
    await within(acme.id, () => enqueue(slow, {}))
    const { runDue } = start(slow)
    await runDue()
    await runDue(10)
    expect(await jobsIn('test.slow')).toMatchObject([{ state: 'done', attempts: 2 }])
    expect(late).toBeInstanceOf(ScopeError)
    expect(late).toHaveProperty('message', expect.stringContaining('has ended'))
  })
})

test('a job whose time is over has no statement running any more', async () => {
  const sleepy = defineJob('test.sleepy', {
    input: nothing,
    transactional: true,
    timeoutSeconds: 0.3,
    run: async () => void (await db.execute(sql`select pg_sleep(20)`)),
  })
  await within(acme.id, () => enqueue(sleepy, {}))
  const began = performance.now()
  await start(sleepy).runDue()
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(await jobsIn('test.sleepy')).toMatchObject([{ state: 'waiting', attempts: 1 }])
})

describe('a transactional job', () => {
  const write = (name: string, before: (attempt: number) => Promise<void> | void) =>
    defineJob(`test.${name}`, {
      input: nothing,
      transactional: true,
      run: async (_, { attempt }) => {
        await db.insert(galleryImage).values(picture(`written by ${name}`))
        await before(attempt)
      },
    })
  const written = async (name: string) =>
    (await within(acme.id, namesInScope)).filter((found) => found === `written by ${name}`).length

  test('that fails after it wrote leaves nothing, and once it succeeds its rows are there once', async () => {
    const job = write('twice', (attempt) => {
      if (attempt < 3) throw new Error('after the write')
    })
    await within(acme.id, () => enqueue(job, {}))
    const { runDue } = start(job)
    const seen: number[] = []
    for (const minutes of [0, 10, 20, 30]) {
      await runDue(minutes)
      seen.push(await written('twice'))
    }
    expect(seen).toEqual([0, 0, 1, 1])
  })

  test('whose lease was lost to another worker rolls back, so that its effect is there once', async () => {
    const [started, goOn] = [latch(), latch()]
    const job = write('lost', async (attempt) => {
      if (attempt > 1) return
      started.open()
      await goOn.opened
    })
    await within(acme.id, () => enqueue(job, {}))
    const [one, two] = [start(job), start(job)]
    const first = one.runDue()
    await started.opened
    two.later(1)
    await two.worker.keep()
    await two.runDue(1)
    goOn.open()
    await first
    expect(await written('lost')).toBe(1)
    expect(await jobsIn('test.lost')).toMatchObject([{ state: 'done', attempts: 2 }])
  })
})

test('a job whose organization is deleted meanwhile ends quietly, leaves no row, and in two days no trace', async () => {
  const doomed = await makeTenant('doomed')
  const late = defineJob('test.doomed', {
    input: nothing,
    run: async () => {
      await admin((client) => client.query('delete from organization where id = $1', [doomed.id]))
      await db.insert(galleryImage).values(picture('too late'))
    },
  })
  await within(doomed.id, () => enqueue(late, {}))
  const { worker, runDue, later } = start(late)
  await runDue()
  expect(await jobsIn('test.doomed')).toEqual([])
  const turns = () => admin((client) => client.query('select from jobs.turn where lane = $1', [doomed.id]))
  expect((await turns()).rowCount).toBe(1)
  later(2 * 24 * 60)
  await worker.keep()
  expect((await turns()).rowCount).toBe(0)
})

test('a schedule gives every organization its own job once, however many workers look at the clock', async () => {
  const seen: string[] = []
  const nightly = defineJob('test.nightly', {
    input: nothing,
    everyMinutes: 24 * 60,
    run: async () => void seen.push(...(await namesInScope()).filter((name) => name.endsWith('secret'))),
  })
  const [one, two] = [start(nightly), start(nightly)]
  await Promise.all([one.worker.keep(), two.worker.keep()])
  await Promise.all([one.runDue(), two.runDue()])
  expect(seen.sort()).toEqual(['acme secret', 'globex secret'])
  await one.worker.keep()
  await one.runDue()
  expect(seen).toHaveLength(2)
  one.later(24 * 60)
  await one.worker.keep()
  await one.runDue(24 * 60)
  expect(seen).toHaveLength(4)
})

test('a worker has at most one pause, however many jobs end before it is over', async () => {
  const warnings: string[] = []
  const hear = ({ name }: Error) => warnings.push(name)
  process.on('warning', hear)
  onTestFinished(() => void process.off('warning', hear))
  const last = latch()
  let left = 20
  const chain: OrganizationJob<typeof nothing> = defineJob('test.chain', {
    input: nothing,
    run: async () => {
      left--
      if (left > 0) await enqueue(chain, {})
      else last.open()
    },
  })
  await within(acme.id, () => enqueue(chain, {}))
  const { worker } = makeWorker([chain])
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  const before = timers()
  // So long that none is over by itself, and that a worker which waits for one does not end in time.
  const running = worker.run(600_000)
  await last.opened
  await worker.stop(5_000)
  await running
  expect(warnings).toEqual([])
  // Of twenty pauses none is left; what connections wait with comes and goes.
  expect(timers() - before).toBeLessThan(10)
})

test('a worker that is stopped while it pauses ends at once', async () => {
  const { worker, queue } = makeWorker([])
  const looking = vi.spyOn(queue, 'due')
  const running = worker.run(600_000)
  await vi.waitFor(() => expect(looking).toHaveResolved())
  await setImmediate()
  await worker.stop(0)
  await running
})

test('a worker that is stopped while it looks for jobs pauses no more', async () => {
  const { worker } = makeWorker([])
  const running = worker.run(600_000)
  await worker.stop(0)
  await running
})

test('what a schedule has done is not done again because it was long ago', async () => {
  let runs = 0
  const rare = defineSystemJob('test.rare', {
    reason: 'Once in ten years, and not once more after two days.',
    input: nothing,
    everyMinutes: 10 * 365 * 24 * 60,
    run: async () => void runs++,
  })
  const { worker, runDue, later } = start(rare)
  for (const days of [0, 3, 3, 40, 40]) {
    later(days * 24 * 60)
    await worker.keep()
    await runDue(days * 24 * 60)
  }
  expect(runs).toBe(1)
})

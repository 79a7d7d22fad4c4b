import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { within } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '../../db'
import { galleryImage } from '../../db/schema'
import { enqueue } from '../../lib/jobs'
import { jobs } from '../../lib/jobs/all'
import { jobsIn, makeWorker } from '../harness/jobs'
import { latch } from '../harness/latch'
import { writeSlowly } from '../harness/slow-job'
import { admin, makeTenant } from '../harness/world'

const job = writeSlowly(async () => {})
const written = (id: string) =>
  within(id, () => db.$count(galleryImage, eq(galleryImage.name, 'written once')))

test('a worker that is killed in the middle of a job loses nothing, and what the job writes is there once', async () => {
  const { id } = await makeTenant('killed')
  await within(id, () => enqueue(job, {}))
  const file = fileURLToPath(new URL('../harness/killed-worker.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  expect(await once(child, 'message')).toContain('written')
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  expect(await written(id)).toBe(0)
  expect(await jobsIn('test.killed')).toMatchObject([{ state: 'active', attempts: 1 }])
  const { worker, runDue, later } = makeWorker([job])
  await worker.keep()
  await runDue()
  expect(await written(id)).toBe(0)
  later(1)
  await worker.keep()
  await runDue(1)
  expect(await written(id)).toBe(1)
  expect(await jobsIn('test.killed')).toMatchObject([{ state: 'done', attempts: 2 }])
  await worker.stop(0)
})

test('a worker that is asked to stop waits for what it does', async () => {
  const { id } = await makeTenant('patient')
  const [begun, goOn] = [latch(), latch()]
  const patient = writeSlowly(async () => {
    begun.open()
    await goOn.opened
  })
  await within(id, () => enqueue(patient, {}))
  const { worker } = makeWorker([patient])
  await worker.startDue()
  await begun.opened
  const stopped = worker.stop(60_000)
  goOn.open()
  await stopped
  expect(await written(id)).toBe(1)
})

test('a worker that must stop at once gives back what it does, and the attempt does not count', async () => {
  const { id } = await makeTenant('hasty')
  const [begun, never] = [latch(), latch()]
  const endless = writeSlowly(async () => {
    begun.open()
    await never.opened
  })
  await within(id, () => enqueue(endless, {}))
  const { worker } = makeWorker([endless])
  await worker.startDue()
  await begun.opened
  await worker.stop(0)
  expect(await written(id)).toBe(0)
  const waiting = (await jobsIn('test.killed')).filter(({ organization_id }) => organization_id === id)
  expect(waiting).toMatchObject([{ state: 'waiting', attempts: 0 }])
})

test('a worker that must stop while it takes a job gives it back untried', async () => {
  const { id } = await makeTenant('taken')
  let runs = 0
  const counted = writeSlowly(async () => void runs++)
  await within(id, () => enqueue(counted, {}))
  const { worker } = makeWorker([counted])
  await admin(async (client) => {
    await client.query('begin; lock table jobs.turn in access exclusive mode')
    const starting = worker.startDue()
    const waiting = `select from pg_locks where relation = 'jobs.turn'::regclass and not granted`
    await expect.poll(async () => (await client.query(waiting)).rowCount).toBe(1)
    const stopped = worker.stop(0)
    await client.query('commit')
    await Promise.all([starting, stopped])
  })
  expect(runs).toBe(0)
  const waiting = (await jobsIn('test.killed')).filter(({ organization_id }) => organization_id === id)
  expect(waiting).toMatchObject([{ state: 'waiting', attempts: 0 }])
})

test('the worker runs every job that is declared', async () => {
  const files = (await readdir('lib', { recursive: true })).filter((file) => /(?<!\.test)\.ts$/.test(file))
  const texts = await Promise.all(files.map((file) => readFile(join('lib', file), 'utf8')))
  const declared = texts.flatMap((text) =>
    [...text.matchAll(/define(?:System)?Job\('([^']+)'/g)].map(([, name]) => name),
  )
  expect(jobs.map(({ name }) => name).sort()).toEqual(declared.sort())
})

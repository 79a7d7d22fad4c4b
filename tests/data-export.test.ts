import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { within } from '@refactkit/tenancy'
import { OpenArchive } from '@refactkit/tenancy/portability'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { db } from '../db'
import { dataExport, galleryImage } from '../db/schema'
import { listExports, openExport, requestExport } from '../lib/data-export'
import { exportFile } from '../lib/data-export/files'
import { dataExportJobs, makeExport, tidyExports } from '../lib/data-export/jobs'
import { env } from '../lib/env'
import { storage } from '../lib/storage'
import { filesOnDisk, minutesPass } from './harness/gallery'
import { jobsIn, makeWorker } from './harness/jobs'
import { admin, makeTenant, picture, type Tenant } from './harness/world'
import { entriesOf } from './portability/archives'

const { worker, runDue } = makeWorker(dataExportJobs)
const day = 24 * 60
let acme: Tenant
let globex: Tenant
let initech: Tenant

const ask = (tenant: Tenant) => within(tenant.id, () => requestExport(tenant.ownerId))
const list = (tenant: Tenant) => within(tenant.id, listExports)
const open = (tenant: Tenant, id: string) => within(tenant.id, () => openExport(id))

/** As a browser would save it. */
async function saved(tenant: Tenant, id: string): Promise<string> {
  const { archive, bytes } = await open(tenant, id)
  const path = resolve(env.REFACTKIT_DATA, `${id}.zip`)
  const contents = Buffer.concat(await archive.toArray())
  expect(contents.length).toBe(bytes)
  await writeFile(path, contents)
  return path
}

const letters = async (to: string): Promise<{ subject: string; text: string }[]> => {
  const folder = join(env.REFACTKIT_DATA, 'mailbox')
  const names = (await readdir(folder).catch(() => [])).sort()
  const all = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  )
  return all.filter((letter) => letter.to === to)
}

/** The archives that are stored, by their names on the disk. */
const archivesOf = async ({ id }: Tenant) =>
  (await filesOnDisk(id)).filter((name) => name.includes('export/'))

/** Writes it as a worker would. */
const write = (tenant: Tenant, id: string) =>
  within(tenant.id, () => makeExport.run({ id }, { attempt: 1, signal: new AbortController().signal }))

/** Has writers come as far as the invitations, once they have read the rows, and go on together when `act` is done. */
const whileHeld = (act: (untilHeld: (count: number) => Promise<void>) => Promise<Promise<void>[]>) =>
  admin(async (client) => {
    await client.query('begin; lock table invitation in access exclusive mode')
    const held = `select from pg_locks where not granted and relation = 'invitation'::regclass`
    const writing = await act((count) =>
      vi.waitFor(async () => expect((await client.query(held)).rows).toHaveLength(count), 8_000),
    )
    const outcomes = Promise.allSettled(writing)
    await client.query('commit')
    return await outcomes
  })

/** Half an archive, as a worker leaves it that is killed; answers its name. */
async function leaveBehind(tenant: Tenant, id: string): Promise<string> {
  const file = randomUUID()
  await within(tenant.id, () => storage.put(exportFile(file), Buffer.from('half'), 'application/zip'))
  await admin((client) =>
    client.query(`update data_export set state = 'running', seen_at = now(), file = $1 where id = $2`, [
      file,
      id,
    ]),
  )
  return file
}

/** As if these minutes had passed, for the columns that say when. */
const earlier = (column: 'expires_at' | 'seen_at', minutes: number) =>
  admin((client) =>
    client.query(`update data_export set ${column} = ${column} - make_interval(mins => ${minutes})`),
  )

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
  initech = await makeTenant('initech')
  for (const { id, imageId, slug } of [acme, globex])
    await within(id, () =>
      storage.put(
        { kind: 'gallery', fileId: imageId, variant: 'original' },
        Buffer.from(`${slug} picture`),
        'image/png',
      ),
    )
})

afterAll(() => worker.stop(0))

test('an owner asks once, the archive is written and checked in the background, and a letter says so', async () => {
  const { id } = await ask(acme)
  await expect(ask(acme)).rejects.toMatchObject({ code: 'conflict', reason: 'exportRunning' })
  expect(await list(acme)).toMatchObject([
    { id, state: 'waiting', by: 'Owner of acme', progress: 0, bytes: null },
  ])
  await runDue()
  const [made] = await list(acme)
  expect(made).toMatchObject({ id, state: 'done', progress: 100, rows: 1, files: 1 })
  expect((made?.expiresAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(6.9 * day * 60_000)
  expect(await letters('owner@acme.test')).toMatchObject([
    { subject: 'The data of acme is ready', text: expect.stringContaining('/organizations/acme/settings') },
  ])
  const path = await saved(acme, id)
  const archive = await OpenArchive.open(path)
  await archive.verify()
  await archive.close()
  const everything = Buffer.concat([...(await entriesOf(path)).values()]).toString()
  expect(everything).toContain('acme secret')
  expect(everything).toContain('acme picture')
  expect(everything).not.toMatch(/globex/)
})

test('it is under the name of its organization, and nothing to any other', async () => {
  const [made] = await list(acme)
  const id = made?.id ?? ''
  expect(await archivesOf(acme)).toHaveLength(1)
  expect((await open(acme, id)).bytes).toBeGreaterThan(0)
  await expect(open(globex, id)).rejects.toMatchObject({ code: 'not-found' })
  expect(await list(globex)).toEqual([])
  await within(globex.id, () => db.delete(dataExport).where(eq(dataExport.id, id)))
  expect(await list(acme)).toHaveLength(1)
  // While that of the one is on its way, the other can ask for its own.
  const next = await ask(acme)
  const other = await ask(globex)
  await runDue()
  expect((await list(globex)).map((one) => one.id)).toEqual([other.id])
  // The archives of before are no part of the next one.
  expect(
    [...(await entriesOf(await saved(acme, next.id))).keys()].filter((name) => name.includes('export')),
  ).toEqual([])
})

test('what cannot be written fails with a reason and a letter, leaves no file, and can be tried again', async () => {
  const before = await filesOnDisk(globex.id)
  const folder = join(env.REFACTKIT_DATA, 'portability')
  await rm(folder, { recursive: true })
  await writeFile(folder, 'no folder')
  const { id } = await ask(globex)
  for (const minutes of [0, 5, 10]) await runDue(minutes)
  expect((await list(globex))[0]).toMatchObject({ id, state: 'failed', reason: 'unexpected', bytes: null })
  expect((await jobsIn('data-export.make')).at(-1)).toMatchObject({ state: 'failed', attempts: 3 })
  expect(await filesOnDisk(globex.id)).toEqual(before)
  expect((await letters('owner@globex.test')).at(-1)?.subject).toBe(
    'The data of globex could not be exported',
  )
  await expect(open(globex, id)).rejects.toMatchObject({ code: 'not-found' })
  await rm(folder)
  await mkdir(folder)
  await ask(globex)
  await runDue(15)
  expect((await list(globex))[0]).toMatchObject({ state: 'done' })
})

test('one whose worker was killed for good is given up, and does not stand in the way', async () => {
  const { id } = await ask(acme)
  await admin(async (client) => {
    await client.query(`update data_export set state = 'running', seen_at = now() where id = $1`, [id])
    await client.query(
      `update jobs.job set state = 'failed' where queue = 'data-export.make' and state = 'waiting'`,
    )
  })
  await minutesPass(30)
  await runDue()
  expect((await list(acme))[0]).toMatchObject({ id, state: 'running' })
  await earlier('seen_at', 20)
  await minutesPass(30)
  await runDue()
  expect((await list(acme))[0]).toMatchObject({ id, state: 'failed', reason: 'exportInterrupted' })
  const again = await ask(acme)
  await runDue()
  expect((await list(acme))[0]).toMatchObject({ id: again.id, state: 'done' })
})

test('of two workers that write one at once, the one that was thought to be gone changes and removes nothing', async () => {
  const before = await archivesOf(acme)
  const { id } = await ask(acme)
  const [first, second] = await whileHeld(async (untilHeld) => {
    const gone = write(acme, id)
    await untilHeld(1)
    await within(acme.id, () => db.insert(galleryImage).values(picture('between the two')))
    const next = write(acme, id)
    await untilHeld(2)
    return [gone, next]
  })
  expect(first).toMatchObject({ status: 'rejected' })
  expect(second).toMatchObject({ status: 'fulfilled' })
  expect((await list(acme))[0]).toMatchObject({ id, state: 'done', rows: 2 })
  const archive = await OpenArchive.open(await saved(acme, id))
  await archive.verify()
  await archive.close()
  expect(await archivesOf(acme)).toHaveLength(before.length + 1)
  await runDue()
  expect((await list(acme))[0]).toMatchObject({ state: 'done' })
})

test('one that fails after another took over does not send that one back to wait', async () => {
  const { id } = await ask(globex)
  const put = vi.spyOn(storage, 'put').mockRejectedValueOnce(new Error('The storage is away.'))
  onTestFinished(() => put.mockRestore())
  const [gone] = await whileHeld(async (untilHeld) => {
    const gone = write(globex, id)
    await untilHeld(1)
    await admin((client) =>
      client.query(`update data_export set file = $1, progress = 40 where id = $2`, [randomUUID(), id]),
    )
    // Long enough for it to say how far it has come.
    await sleep(1_200)
    return [gone]
  })
  expect(gone).toMatchObject({ status: 'rejected', reason: { message: 'The storage is away.' } })
  expect((await list(globex))[0]).toMatchObject({ state: 'running', progress: 40 })
  await runDue()
})

test('one whose end was committed and not heard of keeps its archive, and one that was given up does not', async () => {
  const endMeanwhile = async (state: 'done' | 'failed') => {
    const { id } = await ask(initech)
    await whileHeld(async (untilHeld) => {
      const written = write(initech, id)
      await untilHeld(1)
      await admin((client) =>
        client.query(`update data_export set state = $1, active = null where id = $2`, [state, id]),
      )
      return [written]
    })
    // Its next attempt finds that there is nothing to do.
    await write(initech, id)
    await runDue()
  }
  const before = await archivesOf(initech)
  await endMeanwhile('done')
  expect(await archivesOf(initech)).toHaveLength(before.length + 1)
  await endMeanwhile('failed')
  expect(await archivesOf(initech)).toHaveLength(before.length + 1)
})

test('what its worker left behind goes with the next attempt', async () => {
  const before = await archivesOf(initech)
  const { id } = await ask(initech)
  const left = await leaveBehind(initech, id)
  expect(await archivesOf(initech)).toContainEqual(expect.stringContaining(left))
  const remove = vi.spyOn(storage, 'remove').mockRejectedValueOnce(new Error('The storage is away.'))
  onTestFinished(() => remove.mockRestore())
  for (const minutes of [0, 5]) await runDue(minutes)
  expect((await list(initech))[0]).toMatchObject({ id, state: 'done' })
  expect(await archivesOf(initech)).toHaveLength(before.length + 1)
  expect((await archivesOf(initech)).join()).not.toContain(left)
})

test('one that nobody looks after ends after the next is asked for, and what it left goes once the storage is there', async () => {
  const { id } = await ask(initech)
  const left = await leaveBehind(initech, id)
  await admin((client) => client.query('delete from jobs.job where organization_id = $1', [initech.id]))
  await earlier('seen_at', 60)
  await expect(ask(initech)).rejects.toMatchObject({ reason: 'exportRunning' })
  const remove = vi.spyOn(storage, 'remove').mockRejectedValueOnce(new Error('The storage is away.'))
  onTestFinished(() => remove.mockRestore())
  await minutesPass(30)
  // What cannot be told is not so.
  await admin((client) => client.query('alter table member rename to away'))
  await runDue()
  const { rows } = await admin((client) => client.query('select state from data_export where id = $1', [id]))
  await admin((client) => client.query('alter table away rename to member'))
  expect(rows).toEqual([{ state: 'running' }])
  await runDue(5)
  expect((await list(initech))[0]).toMatchObject({ id, state: 'failed', reason: 'exportInterrupted' })
  expect((await letters('owner@initech.test')).at(-1)?.subject).toBe(
    'The data of initech could not be exported',
  )
  expect((await archivesOf(initech)).join()).toContain(left)
  await runDue(10)
  expect((await archivesOf(initech)).join()).not.toContain(left)
  expect((await list(initech))[0]).toMatchObject({ id, state: 'failed' })
})

test('one that has failed and waits behind others for its next attempt is not given up meanwhile', async () => {
  const { id } = await ask(initech)
  const put = vi.spyOn(storage, 'put').mockRejectedValueOnce(new Error('The storage is away.'))
  onTestFinished(() => put.mockRestore())
  await expect(write(initech, id)).rejects.toThrow('The storage is away.')
  await earlier('seen_at', 20)
  await within(initech.id, () => tidyExports.run({}, { attempt: 1, signal: new AbortController().signal }))
  expect((await list(initech))[0]).toMatchObject({ id, state: 'waiting' })
  await runDue()
  expect((await list(initech))[0]).toMatchObject({ id, state: 'done' })
})

test('after seven days it is gone, first for whoever asks and then from the disk', async () => {
  const [made] = await list(acme)
  const id = made?.id ?? ''
  expect((await open(acme, id)).bytes).toBeGreaterThan(0)
  await earlier('expires_at', 8 * day)
  await expect(open(acme, id)).rejects.toMatchObject({ code: 'not-found' })
  await minutesPass(8 * day)
  await runDue()
  expect((await list(acme))[0]).toMatchObject({ id, state: 'expired' })
  expect(await archivesOf(acme)).toEqual([])
})

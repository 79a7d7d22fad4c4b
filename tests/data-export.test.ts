import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { within } from '@refactkit/tenancy'
import { OpenArchive } from '@refactkit/tenancy/portability'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '../db'
import { dataExport } from '../db/schema'
import { listExports, openExport, requestExport } from '../lib/data-export'
import { dataExportJobs } from '../lib/data-export/jobs'
import { env } from '../lib/env'
import { storage } from '../lib/storage'
import { filesOnDisk, minutesPass } from './harness/gallery'
import { jobsIn, makeWorker } from './harness/jobs'
import { admin, makeTenant, type Tenant } from './harness/world'
import { entriesOf } from './portability/archives'

const { worker, runDue } = makeWorker(dataExportJobs)
const day = 24 * 60
let acme: Tenant
let globex: Tenant

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

/** As if these minutes had passed, for the columns that say when. */
const earlier = (column: 'expires_at' | 'seen_at', minutes: number) =>
  admin((client) =>
    client.query(`update data_export set ${column} = ${column} - make_interval(mins => ${minutes})`),
  )

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
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
  expect(await filesOnDisk(acme.id)).toContainEqual(expect.stringContaining(`export/${id}`))
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

test('after seven days it is gone, first for whoever asks and then from the disk', async () => {
  const [made] = await list(acme)
  const id = made?.id ?? ''
  expect((await open(acme, id)).bytes).toBeGreaterThan(0)
  await earlier('expires_at', 8 * day)
  await expect(open(acme, id)).rejects.toMatchObject({ code: 'not-found' })
  await minutesPass(8 * day)
  await runDue()
  expect((await list(acme))[0]).toMatchObject({ id, state: 'expired' })
  expect((await filesOnDisk(acme.id)).filter((name) => name.includes('export/'))).toEqual([])
})

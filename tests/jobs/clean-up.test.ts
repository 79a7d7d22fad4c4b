import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { uuidv7 } from '@refactkit/tenancy'
import { expect, test } from 'vitest'
import { authDb } from '../../db/auth-db'
import { rateLimit, session, verification } from '../../db/schema'
import { cleanUp } from '../../lib/auth/clean-up'
import { env } from '../../lib/env'
import type { Job } from '../../lib/jobs/define'
import { removeHalfFiles } from '../../lib/storage/half-files'
import { makeWorker } from '../harness/jobs'
import { makeTenant } from '../harness/world'

async function runByClock(job: Job): Promise<void> {
  const { worker, runDue } = makeWorker([job])
  await worker.keep()
  await runDue()
  await worker.stop(0)
}

const day = 24 * 60 * 60 * 1000

test('what has been over for a day is removed by the clock, and what may still be used stays', async () => {
  const { ownerId: userId } = await makeTenant('acme')
  for (const [name, days] of [
    ['live', 1],
    ['yesterday', -0.5],
    ['old', -2],
  ] as const) {
    const at = Date.now() + days * day
    await authDb.insert(session).values({ userId, token: name, expiresAt: new Date(at) })
    await authDb.insert(verification).values({ identifier: name, value: name, expiresAt: new Date(at) })
    await authDb.insert(rateLimit).values({ id: uuidv7(), key: name, count: 1, lastRequest: at })
  }
  await runByClock(cleanUp)
  const sessions = await authDb.select({ name: session.token }).from(session)
  const links = await authDb.select({ name: verification.identifier }).from(verification)
  const limits = await authDb.select({ name: rateLimit.key }).from(rateLimit)
  for (const rows of [sessions, links, limits])
    expect(rows.map(({ name }) => name).sort()).toEqual(['live', 'yesterday'])
})

test('what a killed process has left half written is removed by the clock, and what is being written stays', async () => {
  const folders = ['portability', 'files/incoming'].map((name) => join(env.REFACTKIT_DATA, name))
  const old = new Date(Date.now() - 13 * 60 * 60 * 1000)
  for (const folder of folders) {
    await mkdir(folder, { recursive: true })
    for (const name of ['left', 'being-written'])
      await writeFile(join(folder, name), 'rows of an organization')
    await utimes(join(folder, 'left'), old, old)
  }
  await runByClock(removeHalfFiles)
  for (const folder of folders) expect(await readdir(folder)).toEqual(['being-written'])
})

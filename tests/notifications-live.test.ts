import { afterEach, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { markRead } from '../lib/notifications/inbox'
import { Looking } from '../lib/notifications/looking'
import { notify } from '../lib/notifications/notify'
import { makeOwner } from './harness/organizations'
import { admin, roles } from './harness/world'

let looking: Looking
afterEach(() => looking.close())

/** Counts the news of somebody who looks, and waits for more of it. */
function newsOf(userId: string) {
  let [count, wake] = [0, () => {}]
  const stop = looking.add(userId, () => {
    count++
    wake()
  })
  const until = async (most: number): Promise<void> => {
    while (count < most)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
  return { stop, until, count: () => count }
}

const tell = (userId: string, organizationId: string) =>
  notify(authDb, [{ userId, type: 'export_ended', organizationId, details: {} }])

/** Answers once this server hears: then what was said is not lost any more. */
async function heard(name: string): Promise<void> {
  const { userId, organizationId } = await makeOwner(name)
  const first = newsOf(userId)
  const said = setInterval(() => void tell(userId, organizationId), 20)
  await first.until(1)
  clearInterval(said)
  first.stop()
}

/** Answers once this server has proven for the first time that it hears: everybody who looks is told then, once. */
async function proven(name: string): Promise<void> {
  const { userId } = await makeOwner(name)
  const first = newsOf(userId)
  await first.until(1)
  first.stop()
}

test('who looks hears of what is committed, in every tab, and of nobody else’s; who has left hears nothing', async () => {
  looking = new Looking()
  const [owner, neighbour] = [await makeOwner('live-owner'), await makeOwner('live-neighbour')]
  await proven('live-first')
  const tabs = [newsOf(owner.userId), newsOf(owner.userId)]
  const [other, gone] = [newsOf(neighbour.userId), newsOf(owner.userId)]
  gone.stop()
  const { organizationId, userId } = owner
  await authDb.transaction(async (tx) => {
    await notify(tx, [{ userId, type: 'export_ended', organizationId, details: {} }])
    // Another transaction is heard meanwhile, this one is not.
    await tell(neighbour.userId, neighbour.organizationId)
    await other.until(1)
    expect(tabs.map(({ count }) => count())).toEqual([0, 0])
  })
  await Promise.all(tabs.map(({ until }) => until(1)))
  // What one tab has read, the others hear too.
  await markRead(userId, ['00000000-0000-7000-8000-000000000000'], true)
  await Promise.all(tabs.map(({ until }) => until(2)))
  expect([other.count(), gone.count()]).toEqual([1, 0])
  expect([looking.count(userId), looking.count(neighbour.userId)]).toEqual([2, 1])
})

test('who looks before this server hears is told to look once it does: what was said meanwhile is found', async () => {
  looking = new Looking()
  await proven('live-early')
})

test('a connection that is lost is made again, and who looks is told to look', async () => {
  looking = new Looking(undefined, { proof: 50, patience: 1000 })
  const owner = await makeOwner('live-lost')
  await proven('live-before')
  const news = newsOf(owner.userId)
  const lost = await admin((client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen n%' and usename = $1`,
      [roles.auth],
    ),
  )
  expect(lost.rowCount).toBe(1)
  await heard('live-after')
  await tell(owner.userId, owner.organizationId)
  await news.until(1)
})

test('where nothing can be heard, who looks is told to ask every so often', async () => {
  // Nobody answers there: as behind a pooler, whose silence tests/compat/notifications.test.ts shows.
  const connection = { connectionString: 'postgresql://nobody@127.0.0.1:1/none', previousPassword: undefined }
  looking = new Looking(connection, { proof: 50, patience: 50, ask: 20 })
  const { userId } = await makeOwner('live-deaf')
  await newsOf(userId).until(5)
})

test('whoever is told twice to hear no more, as by two signals, stops once', async () => {
  looking = new Looking()
  await proven('live-closed')
  await Promise.all([looking.close(), looking.close()])
  await looking.close()
})

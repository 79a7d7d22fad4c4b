import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import sharp from 'sharp'
import { expect, inject, test, vi } from 'vitest'
import { resultOf, Visitor } from '../harness/visitor'

async function adminQuery(text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: inject('siteAdminUrl') })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

const filesOf = async (id: string) => {
  const files = await readdir(join(inject('siteData'), 'files'), { recursive: true }).catch(() => [])
  return files.filter((file) => file.includes(id) && /\.|original|thumbnail/.test(file))
}

test('the worker of the built server removes row and files of a deleted image once it cannot be restored', async () => {
  const alice = await new Visitor(inject('siteUrl')).signIn('alice@acme.test')
  const image = await sharp({ create: { width: 9, height: 7, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  const uploaded = await alice.fetch('/api/organizations/acme/gallery?name=doomed.png', {
    method: 'PUT',
    body: new Uint8Array(image),
    headers: { 'content-type': 'image/png' },
  })
  const { id }: { id: string } = await uploaded.json()
  expect((await filesOf(id)).length).toBeGreaterThan(0)
  const deleted = await alice.call('src/server/gallery-fns.ts', 'deleteImages', {
    method: 'POST',
    data: { slug: 'acme', ids: [id] },
    context: { slug: 'acme' },
  })
  expect(resultOf(deleted)).toEqual({ ids: [id] })
  const [job] = await adminQuery(
    `select extract(epoch from j.run_at - i.deleted_at)::int as seconds
       from jobs.job j join gallery_image i using (organization_id) where i.id = $1 and j.queue = 'gallery.purge' and j.state = 'waiting'`,
    [id],
  )
  expect(job?.seconds).toBeLessThanOrEqual(3601)
  await adminQuery(`update gallery_image set deleted_at = now() - interval '61 minutes' where id = $1`, [id])
  await adminQuery(`update jobs.job set run_at = now() where queue = 'gallery.purge' and state = 'waiting'`)
  await vi.waitFor(
    async () => expect(await adminQuery('select from gallery_image where id = $1', [id])).toEqual([]),
    { timeout: 15_000, interval: 100 },
  )
  expect(await filesOf(id)).toEqual([])
})

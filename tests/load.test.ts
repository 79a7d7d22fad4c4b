import { within } from '@refactkit/tenancy'
import { asc, count, eq, like, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { amountOf } from '../cli/src/seed/amount'
import { refuseRealCustomers } from '../cli/src/seed/refuse'
import { db } from '../db'
import { authDb } from '../db/auth-db'
import { galleryImage, member, organization, user } from '../db/schema'
import { peopleActivity } from '../lib/activity/people'
import { maximumMembers } from '../lib/auth/limits'
import { galleryActivity, galleryTotals } from '../lib/gallery-activity'
import { countMembers } from '../lib/members'
import { isInUse, load } from '../lib/seed/load'
import { shares } from '../lib/seed/load/sizes'

const forever = new AbortController().signal
const silent = { onProgress: () => {}, signal: forever }

/** What each organization sees of its own images, as its members would. */
async function galleries() {
  const known = await authDb.select().from(organization).where(like(organization.slug, 'load-%'))
  return Promise.all(
    known.map(async ({ id, slug }) => {
      const images = await within(id, () => db.select().from(galleryImage).orderBy(asc(galleryImage.id)))
      return { id, slug, images }
    }),
  )
}

test('shares are together the whole, in falling order, and skewed', () => {
  const sizes = [...shares(10_000, 100)]
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10_000)
  // Rounding may lend one of them a row.
  for (const [place, size] of sizes.slice(1).entries())
    expect(size).toBeLessThanOrEqual((sizes[place] ?? 0) + 1)
  expect(sizes[0]).toBeGreaterThan(15 * (sizes[19] ?? 0))
})

test('organizations, people and images are as many as asked for, and each image belongs to its organization', async () => {
  expect(await isInUse()).toBe(false)
  const seen: number[] = []
  const onProgress = ({ rows }: { rows: number }) => seen.push(rows)
  const loaded = await load({ organizations: 40, rows: 3_000, onProgress, signal: forever })
  expect(loaded).toMatchObject({ organizations: 40, people: 200, rows: 3_000, largest: 'load-1' })
  expect(seen.at(-1)).toBe(3_000)
  expect(await isInUse()).toBe(true)
  expect(await authDb.$count(user)).toBe(200)
  const found = await galleries()
  const sizes = found.map(({ images }) => images.length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(3_000)
  const largest = found.find(({ slug }) => slug === 'load-1')
  expect(largest?.images.length).toBe(Math.max(...sizes))
  for (const { id, images } of found) {
    expect(new Set(images.map((image) => image.organizationId))).toEqual(new Set([id]))
    for (const { id: image } of images) expect(image).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/)
    const times = images.map(({ createdAt }) => createdAt.getTime())
    expect([...times].sort((one, other) => one - other)).toEqual(times)
  }
})

test('the sums of each organization are what its rows say, and nobody was here who was no member', async () => {
  for (const { id, images } of await galleries()) {
    const [totals, { uploads }, { active }] = await within(id, () =>
      Promise.all([galleryTotals(), galleryActivity(), peopleActivity(id)]),
    )
    const bytes = images.reduce((sum, image) => sum + image.bytes, 0)
    expect(totals).toEqual({ images: images.length, bytes })
    const today = Date.now() - (Date.now() % 86_400_000)
    const since = today - 59 * 86_400_000
    const recent = images.filter(({ createdAt }) => createdAt.getTime() >= since)
    expect(uploads.before + uploads.days.reduce((sum, one) => sum + one, 0)).toBe(recent.length)
    expect(Math.max(...active.days)).toBeLessThanOrEqual(await countMembers(id))
  }
})

test('every organization has an owner, and none has more members than the application lets in', async () => {
  const members = await authDb
    .select({ all: count(), owners: sql<number>`count(*) filter (where ${member.role} = 'owner')::int` })
    .from(member)
    .groupBy(member.organizationId)
  expect(members).toHaveLength(40)
  for (const { all, owners } of members) {
    expect(all).toBeLessThanOrEqual(maximumMembers)
    expect(owners).toBe(1)
  }
})

test('a second filling counts on, and one that is stopped ends behind its statement', async () => {
  expect(await load({ organizations: 2, rows: 10, ...silent })).toMatchObject({
    largest: 'load-41',
    rows: 10,
  })
  const stop = new AbortController()
  const { rows } = await load({
    organizations: 1,
    rows: 60_000,
    onProgress: ({ rows }) => rows > 0 && stop.abort(),
    signal: stop.signal,
  })
  expect(rows).toBe(20_000)
  const [last] = await authDb.select().from(organization).where(eq(organization.slug, 'load-43'))
  expect(await within(last?.id ?? '', () => db.$count(galleryImage))).toBe(20_000)
})

test('made-up people get into no database that could have real ones, unless it is named', () => {
  const here = {
    url: 'postgres://me@localhost/shop',
    embedded: false,
    production: false,
    inUse: false,
    into: undefined,
  }
  const elsewhere = { ...here, url: 'postgres://me@db.example.com/shop' }
  expect(() => refuseRealCustomers(here)).not.toThrow()
  expect(() => refuseRealCustomers({ ...here, production: true })).toThrow(/NODE_ENV.*--into shop/)
  expect(() => refuseRealCustomers({ ...here, inUse: true })).toThrow(
    /has organizations already.*--into shop/,
  )
  expect(() => refuseRealCustomers(elsewhere)).toThrow(/another machine \(db.example.com\).*--into shop/)
  expect(() => refuseRealCustomers({ ...elsewhere, into: 'shop' })).not.toThrow()
  expect(() => refuseRealCustomers({ ...here, into: 'stop' })).toThrow(/The database is shop/)
})

test('one number is enough, and what is no number is refused', () => {
  expect(amountOf({})).toBeUndefined()
  expect(amountOf({ organizations: '10' })).toEqual({ organizations: 10, rows: 10_000 })
  expect(amountOf({ rows: '2_000_000' })).toEqual({ organizations: 2_000, rows: 2_000_000 })
  for (const rows of ['many', '0', '-1', '1.5'])
    expect(() => amountOf({ rows })).toThrow(/--rows takes a number/)
})

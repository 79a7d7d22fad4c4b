import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { organization, organizationSlug, user } from '../db/schema'
import { changeOrganization, isFreeSlug, slugsPerOrganization } from '../lib/organization-slugs'
import { createOrganization, membership } from '../lib/organizations'
import { reserve } from '../lib/portability/reserve'

let people = 0

async function makePerson(): Promise<string> {
  people += 1
  const email = `person-${people}@settings.test`
  const [made] = await authDb.insert(user).values({ name: 'Person', email, emailVerified: true }).returning()
  if (!made) throw new Error('the person could not be made')
  return made.id
}

/** An organization of somebody of its own. */
async function make(slug: string): Promise<{ id: string; ownerId: string }> {
  const ownerId = await makePerson()
  const { organization } = await createOrganization(ownerId, { name: slug, slug })
  return { id: organization.id, ownerId }
}

/** One that was put in by hand, as a script would: nobody wrote down its slug. */
async function makePlain(slug: string): Promise<string> {
  const [made] = await authDb.insert(organization).values({ name: slug, slug }).returning()
  if (!made) throw new Error('the organization could not be made')
  return made.id
}

async function outcomes(work: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const result of await Promise.allSettled(work)) {
    const outcome =
      result.status === 'fulfilled' ? 'ok' : (result.reason.reason ?? result.reason.code ?? 'no sentence')
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

const taken = { code: 'conflict', reason: 'slugTaken' }
const reserving = (slug: string) =>
  reserve({
    id: crypto.randomUUID(),
    slug,
    name: slug,
    logo: null,
    createdAt: new Date(),
    archive: slug,
    roles: [],
    defaultRole: undefined,
    teams: [],
    members: [],
  })

describe('the settings of an organization', () => {
  test('change its name and its address, each alone', async () => {
    const { id, ownerId } = await make('plain')
    expect(await changeOrganization(id, { name: 'Named' })).toEqual({
      id,
      name: 'Named',
      slug: 'plain',
      logo: null,
    })
    expect(await changeOrganization(id, { slug: 'plainer' })).toMatchObject({
      name: 'Named',
      slug: 'plainer',
    })
    expect(await membership(ownerId, 'plainer')).toMatchObject({ organization: { id, name: 'Named' } })
    await expect(changeOrganization('nobody', { name: 'Named' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test.each(['api', 'settings', '-a', 'A', 'a_b', 'of-another', 'was-another'])(
    'cannot take the address %j, and the answer says no more',
    async (slug) => {
      const { id } = await make(`asking-${people}`)
      if (slug === 'of-another') await make('of-another')
      if (slug === 'was-another') await changeOrganization((await make(slug)).id, { slug: 'is-another' })
      await expect(changeOrganization(id, { name: 'Lost', slug })).rejects.toMatchObject(taken)
      expect(await isFreeSlug(slug)).toBe(false)
      const [left] = await authDb.select().from(organization).where(eq(organization.id, id))
      expect(left?.name).not.toBe('Lost')
    },
  )
})

describe('an old address', () => {
  test('leads its members on, and is nothing to a stranger', async () => {
    const { id, ownerId } = await make('before')
    await changeOrganization(id, { slug: 'between' })
    await changeOrganization(id, { slug: 'after' })
    const stranger = await makePerson()
    for (const slug of ['before', 'between', 'after'])
      expect(await membership(ownerId, slug)).toMatchObject({ organization: { id, slug: 'after' } })
    for (const slug of ['before', 'between', 'after', 'never'])
      expect(await membership(stranger, slug)).toBeUndefined()
  })

  test('is given to nobody else: not to a new one, not to another one, not to one brought in', async () => {
    const { id } = await make('kept')
    await changeOrganization(id, { slug: 'kept-on' })
    const [other, somebody] = [await make('other'), await makePerson()]
    await expect(createOrganization(somebody, { name: 'Kept', slug: 'kept' })).rejects.toMatchObject(taken)
    await expect(changeOrganization(other.id, { slug: 'kept' })).rejects.toMatchObject(taken)
    await expect(reserving('kept')).rejects.toMatchObject(taken)
    expect(await isFreeSlug('kept')).toBe(false)
    expect(await isFreeSlug('kept', other.id)).toBe(false)
    expect(await authDb.$count(organization, eq(organization.slug, 'kept'))).toBe(0)
  })

  test('can be taken back by the organization itself', async () => {
    const { id, ownerId } = await make('back')
    await changeOrganization(id, { slug: 'forth' })
    expect(await isFreeSlug('back', id)).toBe(true)
    expect(await changeOrganization(id, { slug: 'back' })).toMatchObject({ slug: 'back' })
    expect(await membership(ownerId, 'forth')).toMatchObject({ organization: { slug: 'back' } })
  })

  test('of an organization that was put in by hand is kept as well', async () => {
    const id = await makePlain('by-hand')
    const { id: other } = await make('by-app')
    await expect(changeOrganization(other, { slug: 'by-hand' })).rejects.toMatchObject(taken)
    await changeOrganization(id, { slug: 'by-hand-2' })
    await expect(changeOrganization(other, { slug: 'by-hand' })).rejects.toMatchObject(taken)
  })

  test('goes with its organization', async () => {
    const { id } = await make('gone')
    await changeOrganization(id, { slug: 'gone-2' })
    await authDb.delete(organization).where(eq(organization.id, id))
    expect(await authDb.$count(organizationSlug, eq(organizationSlug.organizationId, id))).toBe(0)
    expect(await isFreeSlug('gone')).toBe(true)
  })

  test('is one of twenty at most, also when many are asked for at once', async () => {
    const { id } = await make('many')
    const asked = Array.from({ length: 30 }, (_, index) => changeOrganization(id, { slug: `many-${index}` }))
    expect(await outcomes(asked)).toEqual({
      ok: slugsPerOrganization - 1,
      slugsFull: 31 - slugsPerOrganization,
    })
    expect(await changeOrganization(id, { slug: 'many' })).toMatchObject({ slug: 'many' })
  })
})

describe('of many who want one address at once', () => {
  const everybody = (count: number) => Array.from({ length: count }, (_, index) => index)

  test('one gets it: renamed, created and brought in together', async () => {
    const [renaming, plain, creating] = await Promise.all([
      Promise.all(everybody(25).map((index) => make(`racer-${index}`))),
      Promise.all(everybody(5).map((index) => makePlain(`plain-racer-${index}`))),
      Promise.all(everybody(15).map(() => makePerson())),
    ])
    const slug = 'one-address'
    const counts = await outcomes([
      ...renaming.map(({ id }) => changeOrganization(id, { slug })),
      ...plain.map((id) => changeOrganization(id, { slug })),
      ...creating.map((id) => createOrganization(id, { name: 'Race', slug })),
      ...everybody(5).map(() => reserving(slug)),
    ])
    const winners = await authDb.$count(organization, eq(organization.slug, slug))
    expect({ winners, counts }).toEqual({ winners: 1, counts: { ok: 1, slugTaken: 49 } })
  })

  test('nobody gets the one that is being given up, in either order', async () => {
    for (const round of everybody(10)) {
      const { id } = await make(`given-up-${round}`)
      const [one, other] = await Promise.all([makePerson(), make(`wanting-${round}`)])
      const slug = `given-up-${round}`
      expect(
        await outcomes([
          createOrganization(one, { name: 'Race', slug }),
          changeOrganization(id, { slug: `moved-on-${round}` }),
          changeOrganization(other.id, { slug }),
        ]),
      ).toEqual({ ok: 1, slugTaken: 2 })
    }
  })

  test('two who want to exchange theirs are both refused, and none waits for the other', async () => {
    const pairs = everybody(10).map((index) => [`left-${index}`, `right-${index}`] as const)
    for (const [left, right] of pairs) {
      const [a, b] = [await make(left), await makePlain(right)]
      const both = [changeOrganization(a.id, { slug: right }), changeOrganization(b, { slug: left })]
      expect(await outcomes(both)).toEqual({ slugTaken: 2 })
    }
  })
})

import { beforeAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { resultOf, Visitor } from '../harness/visitor'

const url = inject('siteUrl')
const [alice, adam, mia, gus, nobody] = Array.from({ length: 5 }, () => new Visitor(url)) as [
  Visitor,
  Visitor,
  Visitor,
  Visitor,
  Visitor,
]
const organizations = 'src/server/organization-fns.ts'
const invitations = 'src/server/invitation-fns.ts'
const members = 'src/server/member-fns.ts'
const roles = 'src/server/role-change-fns.ts'

beforeAll(async () => {
  await alice.signIn('alice@acme.test')
  await adam.signIn('adam@acme.test')
  await mia.signIn('mia@acme.test')
  await gus.signIn('gus@globex.test')
})

const read = (visitor: Visitor, file: string, name: string, slug = 'acme') =>
  visitor.call(file, name, { data: { slug }, context: { slug } })

const write = (visitor: Visitor, file: string, name: string, data: object, slug = 'acme') =>
  visitor.call(file, name, { method: 'POST', data, context: { slug } })

const invite = (visitor: Visitor, role: unknown, email = 'new@invited.test') =>
  write(visitor, invitations, 'inviteMember', { email, role })

describe('reading about people', () => {
  test.each([
    [organizations, 'getOrganization'],
    [organizations, 'getOrganizationSummary'],
    [members, 'listMembers'],
    [invitations, 'listInvitations'],
  ])('%s %s is nothing to a stranger and closed to nobody in particular', async (file, name) => {
    expect((await read(alice, file, name)).status).toBe(200)
    expect((await read(gus, file, name)).status).toBe(404)
    expect((await read(nobody, file, name)).status).toBe(401)
  })

  test('a plain member gets numbers, no names, no e-mails and no number of invitations', async () => {
    expect((await read(mia, members, 'listMembers')).status).toBe(403)
    expect((await read(mia, invitations, 'listInvitations')).status).toBe(403)
    const numbers = resultOf(await read(mia, organizations, 'getOrganizationSummary'))
    expect(numbers).toMatchObject({ members: 4, invitations: undefined })
    const page = await mia.fetch('/organizations/acme/members', { headers: { accept: 'text/html' } })
    expect(page.status).toBe(403)
    expect(await page.text()).not.toMatch(/adam@acme|alice@acme|dora@acme/)
  })

  test('the page of a stranger’s organization and of none at all differ in nothing but the address', async () => {
    const pages = await Promise.all(
      ['acme', 'nothing-here'].map(async (slug) => {
        const answer = await gus.fetch(`/organizations/${slug}/dashboard`, {
          headers: { accept: 'text/html' },
        })
        expect(answer.status).toBe(404)
        const [, nonce = ''] =
          /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? []
        const text = (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, '')
        return text.replaceAll(nonce, '…').replaceAll(slug, '…')
      }),
    )
    expect(pages[0]).toBe(pages[1])
  })
})

describe('inviting', () => {
  const odd = ['admin,owner', 'admin, owner', ' owner', 'OWNER', 'superuser', '', ['admin'], ['owner']]
  test.each([...odd, { role: 'owner' }, null, undefined].map((role) => ({ role })))(
    'as $role is refused before anything is written',
    async ({ role }) => {
      expect((await invite(adam, role)).status).toBe(400)
    },
  )

  test('as owner is for owners, and as anything for admins at least', async () => {
    expect((await invite(adam, 'owner')).status).toBe(403)
    expect((await invite(mia, 'member')).status).toBe(403)
    expect((await invite(gus, 'member')).status).toBe(404)
    expect((await invite(nobody, 'member')).status).toBe(401)
    expect((await invite(alice, 'member', 'not an address')).status).toBe(400)
    expect((await invite(alice, 'member', 'two@x.test,three@x.test')).status).toBe(400)
    expect(await read(alice, invitations, 'listInvitations').then((answer) => answer.text)).not.toMatch(
      /invited\.test|x\.test/,
    )
  })

  test('writes the address in lower case, tells of the second time, and can be withdrawn', async () => {
    const made = resultOf(await invite(adam, 'admin', '  Eve@Invited.TEST '))
    expect(made).toMatchObject({ mailed: true })
    expect((await invite(adam, 'member', 'eve@invited.test')).text).toContain('alreadyInvited')
    expect((await invite(adam, 'member', 'MIA@acme.test')).text).toContain('alreadyMember')
    const listed = resultOf(await read(adam, invitations, 'listInvitations'))
    expect(listed).toContainEqual(expect.objectContaining({ email: 'eve@invited.test', role: 'admin' }))
    const { id } = made as { id: string }
    const cancel = (visitor: Visitor, slug: string) =>
      write(visitor, invitations, 'cancelInvitation', { id }, slug)
    expect((await cancel(gus, 'globex')).status).toBe(404)
    expect((await cancel(mia, 'acme')).status).toBe(403)
    expect((await write(gus, invitations, 'resendInvitation', { id }, 'globex')).status).toBe(404)
    expect((await cancel(adam, 'acme')).status).toBe(200)
    expect((await cancel(adam, 'acme')).status).toBe(404)
  })
})

describe('a role of the organization’s own', () => {
  const fine = { name: 'Sorter', permissions: ['member:read'] }
  const make = (visitor: Visitor, data: object, slug = 'acme') =>
    write(visitor, roles, 'createRole', data, slug)

  test.each([
    ['what stays with owners', { permissions: ['member:read', 'role:create'] }],
    ['what deletes the organization', { permissions: ['organization:delete'] }],
    ['what there is not', { permissions: ['*'] }],
    ['a text in place of a list', { permissions: 'member:read' }],
    ['more than there are', { permissions: Array.from({ length: 101 }, () => 'member:read') }],
    ['a name of one letter', { name: 'S' }],
    ['no name', { name: ' ' }],
    ['a name that is endless', { name: 'S'.repeat(100_000) }],
    ['a name turned around', { name: '\u202eretroS' }],
    ['the name of a role that everybody has', { name: 'OWNER' }],
  ])('with %s is refused before anything is written', async (_, odd) => {
    expect((await make(alice, { ...fine, ...odd })).status).toBe(400)
  })

  test('is made by owners, and changed and deleted by nobody else and from nowhere else', async () => {
    expect((await make(adam, fine)).status).toBe(403)
    expect((await make(gus, fine)).status).toBe(404)
    const { key } = resultOf(await make(alice, fine)) as { key: string }
    const act = (visitor: Visitor, name: string, slug: string) =>
      write(visitor, roles, name, { ...fine, key, instead: 'member' }, slug)
    for (const name of ['changeRole', 'deleteRole']) {
      expect((await act(gus, name, 'globex')).status).toBe(404)
      expect((await act(adam, name, 'acme')).status).toBe(403)
    }
    expect((await act(alice, 'deleteRole', 'acme')).status).toBe(200)
  })
})

describe('a new organization', () => {
  const create = (visitor: Visitor, data: object) =>
    visitor.call(organizations, 'createOrganization', { method: 'POST', data })

  test.each([
    [{ name: 'A', slug: 'one-letter' }],
    [{ name: '\u202eevil', slug: 'turned-around' }],
    [{ name: 'x'.repeat(65), slug: 'long' }],
    [{ name: 'Fine', slug: '' }],
    [{ name: 'Fine', slug: 'Not-Fine' }],
    [{ name: 'Fine', slug: ['acme'] }],
    [{ name: 'Fine' }],
  ])('%j is refused', async (data) => {
    expect((await create(gus, data)).status).toBe(400)
  })

  test('answers the same for a taken and for a reserved address', async () => {
    const anonymous = (text: string) => text.replace(/"[\w-]{16}"/g, '…')
    const taken = await create(gus, { name: 'Acme', slug: 'acme' })
    const reserved = await create(gus, { name: 'Acme', slug: 'admin' })
    expect([taken.status, reserved.status]).toEqual([409, 409])
    expect(anonymous(taken.text)).toBe(anonymous(reserved.text))
    const check = (wanted: string) => gus.call(organizations, 'checkSlug', { data: { wanted } })
    expect((await check('acme')).text).toBe((await check('admin')).text)
    expect(resultOf(await check('free-for-all'))).toEqual({ free: true })
    expect((await nobody.call(organizations, 'checkSlug', { data: { wanted: 'x' } })).status).toBe(401)
  })

  test('has a logo for its members alone, which only its owner sets, from a picture alone', async () => {
    const put = (visitor: Visitor, body: BodyInit, origin = url) =>
      visitor.fetch('/api/organizations/acme/logo', { method: 'PUT', body, origin })
    const { default: sharp } = await import('sharp')
    const made = sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } })
    const picture = new Uint8Array(await made.png().toBuffer())
    expect((await put(adam, picture)).status).toBe(403)
    expect((await put(gus, picture)).status).toBe(404)
    expect((await put(nobody, picture)).status).toBe(401)
    expect((await put(alice, picture, 'https://elsewhere.example')).status).toBe(403)
    expect((await put(alice, '<svg xmlns="http://www.w3.org/2000/svg"/>')).status).toBe(415)
    expect((await put(alice, picture)).status).toBe(201)
    const get = (visitor: Visitor, headers = {}) => visitor.fetch('/api/organizations/acme/logo', { headers })
    const shown = await get(mia)
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp'])
    const { width, height } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
    expect([width, height]).toEqual([256, 256])
    expect((await get(mia, { 'if-none-match': shown.headers.get('etag') ?? '' })).status).toBe(304)
    expect([(await get(gus)).status, (await get(nobody)).status]).toEqual([404, 401])
  })
})

test('an organization is deleted by whoever owns it and says its name, and restored by nobody else', async () => {
  const removals = 'src/server/removal-fns.ts'
  const made = await alice.call(organizations, 'createOrganization', {
    method: 'POST',
    data: { name: 'Doomed One', slug: 'doomed-one' },
  })
  expect(made.status).toBe(200)
  const remove = (visitor: Visitor, name: unknown) =>
    write(visitor, removals, 'deleteOrganization', { name }, 'doomed-one')
  for (const name of ['', 'doomed-one', 'Acme', 'D\0omed One', 'x'.repeat(5000), null, ['Doomed One'], {}])
    expect((await remove(alice, name)).status, String(name).slice(0, 20)).toBe(400)
  expect((await remove(gus, 'Doomed One')).status).toBe(404)
  expect((await remove(nobody, 'Doomed One')).status).toBe(401)
  expect((await read(alice, organizations, 'getOrganization', 'doomed-one')).status).toBe(200)

  const removed = await remove(alice, 'Doomed One')
  const { id } = z.object({ id: z.string() }).parse(resultOf(removed))
  expect((await read(alice, organizations, 'getOrganization', 'doomed-one')).status).toBe(404)
  const restore = (visitor: Visitor, which: unknown) =>
    visitor.call(removals, 'restoreOrganization', { method: 'POST', data: { id: which } })
  expect((await restore(gus, id)).status).toBe(404)
  expect((await restore(nobody, id)).status).toBe(401)
  for (const which of ['', "' or true --", 'x'.repeat(5000), null, [id]])
    expect((await restore(alice, which)).status).toBe(400)
  expect((await restore(alice, id)).status).toBe(200)
  expect((await read(alice, organizations, 'getOrganization', 'doomed-one')).status).toBe(200)
})

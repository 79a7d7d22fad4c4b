import { createWriteStream } from 'node:fs'
import { lstat, mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { uuidv7, within } from '@refactkit/tenancy'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '../../db'
import { authDb } from '../../db/auth-db'
import { galleryImage, invitation, member, organization, session, user } from '../../db/schema'
import { env } from '../../lib/env'
import { recountGallery } from '../../lib/gallery-activity'
import { purgeLater } from '../../lib/gallery-purge'
import { isFreeSlug } from '../../lib/organization-slugs'
import { membership, memberships } from '../../lib/organizations'
import {
  type Certificate,
  cloneOrganization,
  deleteOrganization,
  exportOrganization,
  importOrganization,
} from '../../lib/portability'
import { closeDatabase } from '../../lib/portability/database'
import { organizationFiles } from '../../lib/portability/files'
import { filesOnDisk } from '../harness/gallery'
import { jobsIn } from '../harness/jobs'
import { makeTenant, type Tenant } from '../harness/world'
import { changeRows, entriesOf, forge } from './archives'

let acme: Tenant
let globex: Tenant
let folder: string
let archive: string

const addFile = (organizationId: string, path: string, contents: string) =>
  within(organizationId, () => organizationFiles.put(path, Readable.from([Buffer.from(contents)])))

async function addMember(organizationId: string, email: string, role = 'member'): Promise<string> {
  const [made] = await authDb
    .insert(user)
    .values({ name: email, email, emailVerified: true })
    .returning({ id: user.id })
  if (!made) throw new Error('nobody was made')
  await authDb.insert(member).values({ organizationId, userId: made.id, role })
  return made.id
}

const take = async (slug: string, name: string): Promise<string> => {
  const path = join(folder, name)
  await exportOrganization(slug, createWriteStream(path))
  return path
}

const slugsOf = async (userId: string) => (await memberships(userId)).map((one) => one.organization.slug)
const imagesOf = (organizationId: string) =>
  within(organizationId, () => db.select().from(galleryImage).orderBy(galleryImage.id))

beforeAll(async () => {
  folder = join(env.REFACTKIT_DATA, 'archives')
  await mkdir(folder, { recursive: true })
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
  const bob = await addMember(acme.id, 'bob@acme.test')
  await within(acme.id, () =>
    db.insert(galleryImage).values({
      name: 'by bob',
      contentType: 'image/png',
      bytes: 3,
      width: 1,
      height: 1,
      uploadedBy: bob,
    }),
  )
  for (const tenant of [acme, globex]) {
    await within(tenant.id, recountGallery)
    await addFile(tenant.id, `gallery/${tenant.imageId}/original`, `the picture of ${tenant.slug}`)
    await addFile(tenant.id, `logo/${uuidv7()}/original`, `the logo of ${tenant.slug}`)
  }
  await authDb.insert(invitation).values({
    organizationId: acme.id,
    email: 'eve@acme.test',
    role: 'admin',
    inviterId: acme.ownerId,
    expiresAt: new Date(Date.now() + 86_400_000),
  })
  archive = await take('acme', 'acme.zip')
})

afterAll(() => closeDatabase())

describe('an archive', () => {
  test('has names and addresses of the members, and nothing else of people', async () => {
    const entries = await entriesOf(archive)
    const people = String(entries.get('people.ndjson'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(people).toEqual([
      {
        kind: 'member',
        userId: acme.ownerId,
        name: 'Owner of acme',
        email: 'owner@acme.test',
        role: 'owner',
        joinedAt: expect.any(String),
      },
      {
        kind: 'member',
        userId: expect.any(String),
        name: 'bob@acme.test',
        email: 'bob@acme.test',
        role: 'member',
        joinedAt: expect.any(String),
      },
      { kind: 'invitation', email: 'eve@acme.test', role: 'admin' },
    ])
    expect(Buffer.concat([...entries.values()]).toString()).not.toMatch(/globex/)
  })

  test('of an organization that is not there is none', async () => {
    await expect(take('initech', 'initech.zip')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('brought in', () => {
  test('it is an organization of its own, with one owner; everybody else is invited', async () => {
    const before = await imagesOf(acme.id)
    const { plan, done } = await importOrganization(archive, { mode: 'import', slug: 'acme-2' })
    expect(plan.conflicts).toEqual([])
    const id = done?.organizationId ?? ''
    expect(
      await authDb
        .select({ userId: member.userId, role: member.role })
        .from(member)
        .where(eq(member.organizationId, id)),
    ).toEqual([{ userId: acme.ownerId, role: 'owner' }])
    const invited = await authDb
      .select({ email: invitation.email, role: invitation.role, status: invitation.status })
      .from(invitation)
      .where(eq(invitation.organizationId, id))
      .orderBy(invitation.email)
    expect(invited).toEqual([
      { email: 'bob@acme.test', role: 'member', status: 'pending' },
      { email: 'eve@acme.test', role: 'admin', status: 'pending' },
    ])
    expect(done?.lost).toEqual({ 'gallery_image.uploaded_by': 1 })
    const images = await imagesOf(id)
    expect(images).toEqual(
      before.map((image) => ({
        ...image,
        organizationId: id,
        uploadedBy: image.uploadedBy === acme.ownerId ? acme.ownerId : null,
      })),
    )
    const contents = await within(id, async () => {
      const stream = await organizationFiles.open(`gallery/${acme.imageId}/original`)
      return stream ? (await stream.toArray()).join('') : undefined
    })
    expect(contents).toBe('the picture of acme')
    expect(await imagesOf(acme.id)).toEqual(before)
  })

  test('a taken slug, an unknown owner and a strange schema are reasons, all said before anything is written', async () => {
    const forged = join(folder, 'strange.zip')
    await forge(archive, forged, (entries, { tables }) => {
      tables.find(({ name }) => name === 'gallery_image')?.columns.push(['colour', 'text'])
      changeRows(entries, 'gallery_image', (cells) => [...cells, 'red'])
    })
    const count = await authDb.$count(organization)
    const { plan, done } = await importOrganization(forged, {
      mode: 'import',
      slug: 'globex',
      owner: 'nobody@nowhere.test',
    })
    expect(done).toBeUndefined()
    expect(plan.conflicts).toEqual([
      'The archive has gallery_image.colour, and this schema does not.',
      '“globex” cannot be the slug of this organization: say another with --slug.',
      expect.stringMatching(/--owner EMAIL/),
    ])
    const reserved = await importOrganization(archive, { mode: 'import', slug: 'api' })
    expect(reserved.plan.conflicts).toEqual([expect.stringMatching(/cannot be the slug/)])
    expect(await authDb.$count(organization)).toBe(count)
  })

  test('until it is complete nobody sees it, its slug is taken, and the same archive goes on', async () => {
    const controller = new AbortController()
    const progress = ({ phase }: { phase: string }) => {
      if (phase === 'writing') controller.abort(new Error('the lights went out'))
    }
    const options = { mode: 'import', slug: 'acme-3' } as const
    await expect(
      importOrganization(archive, options, { progress, signal: controller.signal }),
    ).rejects.toThrow('the lights went out')
    expect(await membership(acme.ownerId, 'acme')).toBeDefined()
    expect(await membership(acme.ownerId, 'acme-3')).toBeUndefined()
    expect(await slugsOf(acme.ownerId)).not.toContain('acme-3')
    expect(await isFreeSlug('acme-3')).toBe(false)
    await expect(take('acme-3', 'half.zip')).rejects.toMatchObject({ code: 'conflict' })
    const other = await take('globex', 'globex.zip')
    expect((await importOrganization(other, options)).plan.conflicts).toHaveLength(1)
    const { done } = await importOrganization(archive, options)
    expect(await slugsOf(acme.ownerId)).toContain('acme-3')
    expect(await imagesOf(done?.organizationId ?? '')).toHaveLength(2)
  })

  test('what an archive says of people and of the organization is checked like every other input', async () => {
    const forged = join(folder, 'people.zip')
    const change = (from: string, to: string) =>
      forge(archive, forged, (entries, manifest) => {
        entries.set('people.ndjson', Buffer.from(String(entries.get('people.ndjson')).replace(from, to)))
        manifest.organization.logo = to === '../../x' ? to : null
      })
    for (const [from, to] of [
      ['"role":"owner"', '"role":"root"'],
      ['owner@acme.test', 'Owner@acme.test'],
      ['', '../../x'],
    ]) {
      await change(from ?? '', to ?? '')
      await expect(importOrganization(forged, { mode: 'import', slug: 'acme-4' })).rejects.toThrow(
        /The archive/,
      )
    }
    expect(await isFreeSlug('acme-4')).toBe(true)
  })
})

describe('an archive that somebody has changed', () => {
  const members = (id: string) =>
    authDb
      .select({ userId: member.userId, role: member.role })
      .from(member)
      .where(eq(member.organizationId, id))

  test('makes nobody an owner because it says so, and invites everybody as a member', async () => {
    const mallory = await addMember(globex.id, 'mallory@globex.test')
    const forged = join(folder, 'roles.zip')
    await forge(archive, forged, (entries, manifest) => {
      // As the first archives said it.
      Object.assign(manifest, { omitted: ['testreminder'] })
      const people = String(entries.get('people.ndjson'))
      const first = people.replaceAll('owner@acme.test', 'mallory@globex.test')
      entries.set('people.ndjson', Buffer.from(first.replace('"role":"admin"', '"role":"owner"')))
    })
    const unnamed = await importOrganization(forged, { mode: 'import', slug: 'acme-5' })
    expect(unnamed.done).toBeUndefined()
    expect(unnamed.plan.conflicts).toEqual([expect.stringMatching(/not made here.*--owner EMAIL/)])
    const options = { mode: 'import', slug: 'acme-5', owner: 'owner@acme.test' } as const
    const { plan, done } = await importOrganization(forged, options)
    const id = done?.organizationId ?? ''
    expect(await members(id)).toEqual([{ userId: acme.ownerId, role: 'owner' }])
    expect(await membership(mallory, 'acme-5')).toBeUndefined()
    const invited = await authDb
      .select({ email: invitation.email, role: invitation.role })
      .from(invitation)
      .where(eq(invitation.organizationId, id))
    expect(new Set(invited.map(({ role }) => role))).toEqual(new Set(['member']))
    expect(plan).toMatchObject({ lowered: 2, omitted: { testreminder: 'Left out.' } })
  })

  test('after it was verified is refused, and nobody sees what came of it', async () => {
    const changed = join(folder, 'changed.zip')
    await writeFile(changed, await readFile(archive))
    const place = (await readFile(archive)).indexOf('the picture of acme')
    const onPlan = async () => {
      const file = await open(changed, 'r+')
      await file.write('THE', place)
      await file.close()
      return true
    }
    await expect(importOrganization(changed, { mode: 'import', slug: 'acme-6' }, { onPlan })).rejects.toThrow(
      /The archive is damaged: files\/gallery/,
    )
    expect(await membership(acme.ownerId, 'acme-6')).toBeUndefined()
    expect(await slugsOf(acme.ownerId)).not.toContain('acme-6')
    await expect(take('acme-6', 'half.zip')).rejects.toMatchObject({ code: 'conflict' })
    await deleteOrganization('acme-6', async () => {})
    expect(await isFreeSlug('acme-6')).toBe(true)
  })

  test('and has a symbolic link in it: it is a file like every other, and nothing follows it', async () => {
    const bytes = await readFile(archive)
    const path = `gallery/${acme.imageId}/original`
    // In the directory at the end, 46 bytes before the name begins; its rights are the upper half of the last but one word.
    const name = bytes.lastIndexOf(`files/${path}`)
    expect(bytes.readUInt32LE(name - 46)).toBe(0x02014b50)
    bytes.writeUInt16LE(0o120777, name - 46 + 40)
    const linked = join(folder, 'linked.zip')
    await writeFile(linked, bytes)
    const { done } = await importOrganization(linked, { mode: 'import', slug: 'acme-7' })
    const stored = resolve(env.REFACTKIT_DATA, 'files/org', done?.organizationId ?? '', path)
    expect((await lstat(stored)).isFile()).toBe(true)
    expect(await readFile(stored, 'utf8')).toBe('the picture of acme')
  })
})

describe('cloned', () => {
  test('it has everything, its members included, and the first one has what it had', async () => {
    const before = await imagesOf(acme.id)
    const { done } = await cloneOrganization('acme', 'acme-clone')
    const images = await imagesOf(done?.organizationId ?? '')
    expect(images.map(({ organizationId: _, ...rest }) => rest)).toEqual(
      before.map(({ organizationId: _, ...rest }) => rest),
    )
    expect(await membership(acme.ownerId, 'acme-clone')).toMatchObject({ role: 'owner' })
    const again = await take('acme-clone', 'clone.zip')
    const [a, b] = await Promise.all([entriesOf(archive), entriesOf(again)])
    for (const [name, contents] of a)
      if (!['manifest.json', 'seal'].includes(name)) expect(b.get(name)?.equals(contents), name).toBe(true)
    expect(await imagesOf(acme.id)).toEqual(before)
  })
})

describe('deleted', () => {
  const kept: Certificate[] = []
  const keep = async (certificate: Certificate) => void kept.push(certificate)

  test('it is gone with its files, jobs and memberships; the certificate has the digests of its archive', async () => {
    const bytes = await readFile(archive)
    expect((await readFile(await take('acme', 'last.zip'))).equals(bytes)).toBe(true)
    await authDb.insert(session).values({
      token: uuidv7(),
      userId: acme.ownerId,
      activeOrganizationId: acme.id,
      expiresAt: new Date(Date.now() + 60_000),
    })
    await within(acme.id, () => purgeLater(new Date()))
    const [imagesOfGlobex, filesOfGlobex] = [await imagesOf(globex.id), await filesOnDisk(globex.id)]
    const certificate = await deleteOrganization('acme', keep)
    expect(kept.map(({ finishedAt }) => finishedAt === null)).toEqual([true, false])
    const { tables } = JSON.parse(String((await entriesOf(archive)).get('manifest.json')))
    expect(certificate).toMatchObject({
      organization: { id: acme.id, slug: 'acme' },
      members: 2,
      invitations: 1,
      files: 2,
      tables: tables.map(({ name, rows, digest }: Record<string, unknown>) => ({ name, rows, digest })),
    })
    expect(await authDb.$count(organization, eq(organization.id, acme.id))).toBe(0)
    expect(
      await authDb.$count(
        session,
        and(eq(session.userId, acme.ownerId), eq(session.activeOrganizationId, acme.id)),
      ),
    ).toBe(0)
    expect(await imagesOf(acme.id)).toEqual([])
    expect(await filesOnDisk(acme.id)).toEqual([])
    expect((await jobsIn('gallery.purge')).filter(({ organization_id: id }) => id === acme.id)).toEqual([])
    expect([await imagesOf(globex.id), await filesOnDisk(globex.id)]).toEqual([imagesOfGlobex, filesOfGlobex])
  })

  test('only an archive of this installation brings its members back, and then it is byte by byte what it was', async () => {
    const forged = join(folder, 'forged.zip')
    await forge(archive, forged, () => {})
    const { plan } = await importOrganization(forged, { mode: 'restore' })
    expect(plan.conflicts).toEqual([expect.stringMatching(/not made here/)])
    const { done } = await importOrganization(archive, { mode: 'restore' })
    expect(done).toMatchObject({ organizationId: acme.id, lost: {} })
    expect(await membership(acme.ownerId, 'acme')).toMatchObject({ role: 'owner' })
    expect((await readFile(await take('acme', 'restored.zip'))).equals(await readFile(archive))).toBe(true)
    const twice = await importOrganization(archive, { mode: 'restore', slug: 'acme-twice' })
    expect(twice.done).toBeUndefined()
    expect(twice.plan.conflicts).toEqual([expect.stringMatching(/is there already/)])
  })

  test('interrupted it is closed, and goes on with the certificate that it began', async () => {
    kept.length = 0
    const progress = ({ phase }: { phase: string }) => {
      if (phase === 'removing') throw new Error('the lights went out')
    }
    await expect(deleteOrganization('acme-2', keep, { progress })).rejects.toThrow('the lights went out')
    const [begun] = kept
    expect(await membership(acme.ownerId, 'acme-2')).toBeUndefined()
    const certificate = await deleteOrganization('acme-2', keep, { begun })
    expect(certificate).toEqual({
      ...begun,
      after: { files: 0, counters: 0 },
      finishedAt: expect.any(String),
    })
    expect(certificate.tables).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'gallery_image', rows: 2 })]),
    )
    expect(await isFreeSlug('acme-2')).toBe(true)
  })

  test('one that was begun in a copy of the database leaves the organization alone that is open here, under another slug', async () => {
    const [begun] = kept
    if (!begun) throw new Error('Nothing was begun.')
    const elsewhere = { ...begun, organization: { id: globex.id, slug: 'globex-before' } }
    const before = await imagesOf(globex.id)
    await expect(deleteOrganization('globex-before', keep, { begun: elsewhere })).rejects.toMatchObject({
      code: 'conflict',
      detail: expect.stringContaining('is called “globex”'),
    })
    expect(await imagesOf(globex.id)).toEqual(before)
    expect(await authDb.$count(organization, eq(organization.id, globex.id))).toBe(1)
  })
})

import { createHash, createHmac, hkdfSync, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { uuidv7 } from '@refactkit/tenancy'
import { z } from 'zod'
import { createSeal } from '../../lib/seal'
import { siteSecret } from '../harness/site'
import { resultOf } from '../harness/visitor'
import { makePersonal, type Personal } from './personal'
import type { Person } from './persons'
import { picture } from './picture'
import type { World } from './world'

/** One of the two organizations of the demo world, and a way to make things in it. Each returns the id of a new thing. */
export interface Place extends Personal {
  readonly slug: string
  /** Of any table of organizations, with these values for its columns. */
  row(table: string, values: Record<string, unknown>): Promise<string>
  /** A role of its own, by its key. */
  role(): Promise<string>
  /** Somebody who has just joined it, by the id of their membership. */
  joined(role?: string): Promise<string>
  /** What undoes what this function does to a row, with what else it takes. */
  undo(file: string, name: string, id: string, more?: object): Promise<string>
  /** To this address, or to one that nobody has. */
  invitation(email?: string): Promise<string>
  /** What it is called. */
  name(): Promise<string>
  /** Somebody else owns whatever this person owns. */
  alsoOwned(email: string): Promise<void>
  /** A link about another address of this person, or of somebody new. */
  emailChange(purpose: 'confirm' | 'undo', email?: string): Promise<string>
  /** Another organization that this person owned and has had deleted. */
  closed(email: string): Promise<string>
  /** A link that lets in whoever opens it. */
  link(): Promise<{ id: string; token: string }>
  /** A letter of it that did not arrive. */
  letter(): Promise<string>
  /** A domain that it allows. */
  domain(): Promise<string>
  /** What puts back a domain that it allowed. */
  removedDomain(): Promise<string>
  /** The organization itself, by its id: whoever has this address can join it. */
  joinable(email: string): Promise<string>
  /** A team of it. */
  team(): Promise<string>
  /** The id of somebody who belongs to it. */
  member(): Promise<string>
  /** What its owner gets below `/api/organizations/<slug>/`, and for a picture that is put there. */
  get(path: string): Promise<Response>
  put(path: string): Promise<Response>
  /** An archive that is there. */
  dataExport(): Promise<string>
  /** A logo that is there; the address it is under does not change. */
  logo(): Promise<void>
}

export async function makePlace(world: World, slug: string, owner: Person): Promise<Place> {
  const [organization] = await world.query<{ id: string; called: string; inviter: string }>(
    `select o.id, o.name as called, u.id as inviter from organization o, "user" u where o.slug = $1 and u.email = $2`,
    [slug, owner.email],
  )
  if (!organization) throw new Error(`there is no ${slug} of ${owner.email}`)
  const { id: organizationId, called, inviter } = organization

  async function row(table: string, values: Record<string, unknown>): Promise<string> {
    const id = uuidv7()
    const columns = Object.entries({ organization_id: organizationId, id, ...values })
    const names = columns.map(([name]) => `"${name}"`).join(', ')
    const places = columns.map((_, index) => `$${index + 1}`).join(', ')
    await world.query(
      `insert into "${table}" (${names}) values (${places})`,
      columns.map(([, value]) => value),
    )
    return id
  }

  async function undo(file: string, name: string, id: string, more = {}): Promise<string> {
    const answer = await owner.visitor.call(file, name, {
      method: 'POST',
      data: { slug, ids: [id], ...more },
      context: { slug },
    })
    const [sealed = ''] = z.object({ undo: z.array(z.string()) }).parse(resultOf(answer)).undo
    return sealed
  }

  async function team(): Promise<string> {
    const id = uuidv7()
    await world.query('insert into team (id, organization_id, name) values ($1, $2, $1)', [
      id,
      organizationId,
    ])
    return id
  }

  async function invitation(email?: string): Promise<string> {
    const id = uuidv7()
    await world.query(
      `insert into invitation (id, organization_id, email, role, inviter_id, expires_at)
       values ($1, $2, $3, 'member', $4, now() + interval '1 day')`,
      [id, organizationId, email ?? `${id}@guest.test`, inviter],
    )
    return id
  }

  async function link(): Promise<{ id: string; token: string }> {
    const id = uuidv7()
    const key = Buffer.from(hkdfSync('sha256', siteSecret, '', 'refactkit invitation links v1', 32))
    const token = createHmac('sha256', key).update(id).digest('base64url')
    await world.query(
      `insert into invitation_link (id, organization_id, token_hash, inviter_id, expires_at)
       values ($1, $2, $3, $4, now() + interval '1 day')`,
      [id, organizationId, createHash('sha256').update(token).digest('base64url'), inviter],
    )
    return { id, token }
  }

  const get = (path: string) => owner.visitor.fetch(`/api/organizations/${slug}/${path}`)
  const put = async (path: string) => {
    const to = `/api/organizations/${slug}/${path}`
    const answer = await owner.visitor.fetch(to, { method: 'PUT', body: picture })
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }

  async function dataExport(): Promise<string> {
    const expires = new Date(Date.now() + 86_400_000)
    const file = randomUUID()
    const values = { state: 'done', active: null, bytes: 7, expires_at: expires, requested_by: inviter, file }
    const id = await row('data_export', values)
    const folder = join(world.site.data, 'files', 'org', organizationId, 'export', file)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'original'), 'archive')
    return id
  }

  async function role(): Promise<string> {
    const key = `r-${randomUUID()}`
    await row('organization_role', { role: key, name: key, permission: '{"member":["read"]}' })
    return key
  }

  async function joined(role = 'member'): Promise<string> {
    const id = uuidv7()
    await world.query('insert into "user" (id, name, email, email_verified) values ($1, $2, $3, true)', [
      id,
      'Somebody new',
      `${id}@joined.place.test`,
    ])
    return await row('member', { user_id: id, role })
  }

  async function alsoOwned(email: string): Promise<void> {
    const id = uuidv7()
    await world.query('insert into "user" (id, name, email, email_verified) values ($1, $2, $3, true)', [
      id,
      'Another owner',
      `${id}@owner.place.test`,
    ])
    await world.query(
      `insert into member (id, organization_id, user_id, role)
       select gen_random_uuid(), organization_id, $1, 'owner' from member m join "user" u on u.id = m.user_id
        where u.email = $2 and m.role = 'owner'`,
      [id, email],
    )
  }

  async function emailChange(purpose: 'confirm' | 'undo', email?: string): Promise<string> {
    const id = uuidv7()
    const whose = email ?? `${id}@changing.place.test`
    if (!email)
      await world.query('insert into "user" (id, name, email, email_verified) values ($1, $1, $2, true)', [
        id,
        whose,
      ])
    await world.query(
      `insert into email_change (id, user_id, before, after)
       select $1, id, email, $1 || '@another.test' from "user" where email = $2 on conflict do nothing`,
      [id, whose],
    )
    return createSeal(`change of address, ${purpose}`, siteSecret).seal(id)
  }

  async function closed(email: string): Promise<string> {
    const id = uuidv7()
    await world.query(
      `with o as (insert into organization (id, name, slug, metadata)
         values ($1, 'Closed', $1, '{"closed":"deleting"}') returning id),
       m as (insert into member (id, organization_id, user_id, role)
         select $1, o.id, u.id, 'owner' from o, "user" u where u.email = $2)
       insert into organization_removal (id, slug, name, owners, due_at) values ($1, $1, 'Closed', '{}', now() + interval '1 day')`,
      [id, email],
    )
    return id
  }

  async function letter(): Promise<string> {
    const sealed = createSeal('letters', siteSecret).seal(
      JSON.stringify({ to: 'lost@guest.test', subject: 'Lost', html: '<p>lost</p>', text: 'lost' }),
    )
    const [made] = await world.query<{ id: string }>(
      `insert into jobs.job (queue, organization_id, payload, state, finished_at)
       values ('email.organization', $1, $2, 'failed', now()) returning id`,
      [organizationId, { sealed }],
    )
    return made?.id ?? ''
  }

  async function domain(): Promise<string> {
    const made = `${randomUUID()}.test`
    await row('organization_domain', { domain: made })
    return made
  }

  async function removedDomain(): Promise<string> {
    const data = { slug, domain: await domain() }
    const sent = { method: 'POST', data, context: { slug } } as const
    const answer = await owner.visitor.call('src/server/domain-fns.ts', 'removeDomain', sent)
    return z.object({ undo: z.string() }).parse(resultOf(answer)).undo
  }

  async function joinable(email: string): Promise<string> {
    await world.query(
      `insert into organization_domain (id, organization_id, domain) values ($1, $2, split_part($3, '@', 2))
       on conflict do nothing`,
      [uuidv7(), organizationId, email],
    )
    return organizationId
  }

  const name = async () => called
  const logo = async () => void (await put('logo'))
  const member = async () => inviter
  const domains = { domain, removedDomain, joinable }
  const things = {
    closed,
    alsoOwned,
    emailChange,
    role,
    joined,
    row,
    undo,
    invitation,
    letter,
    team,
    link,
    dataExport,
    ...domains,
    ...makePersonal(world),
  }
  return { slug, name, member, get, put, logo, ...things }
}

import { within } from '@refactkit/tenancy'
import { eq, inArray, sql } from 'drizzle-orm'
import { authDb } from '../../../db/auth-db'
import { member, organization, user } from '../../../db/schema'
import { demoOrganizations, demoPeople } from '../demo'
import { features } from '../features'
import { seedHistory } from '../history'
import { fillings } from './features'
import type { Filling } from './filling'
import { addMembers, addOrganizations, addPeople, countLoad, peoplePerOrganization } from './people'
import { shares } from './sizes'

/** How much of everything, and what is to be told of it. */
export interface LoadOptions {
  readonly organizations: number
  /** Of what the features fill them with, all organizations together. */
  readonly rows: number
  /** Called after each statement. */
  readonly onProgress: (progress: { readonly what: string; readonly rows: number }) => void
  /** Ends the work behind the statement that runs. */
  readonly signal: AbortSignal
}

/** What was added. */
export interface Loaded {
  readonly organizations: number
  readonly people: number
  readonly rows: number
  /** The tables that have grown. */
  readonly tables: readonly string[]
  /** The largest of the organizations. */
  readonly largest: string | undefined
  /** Who of the demo world may look into it. */
  readonly visitor: string | undefined
}

/** As many statements at a time as a small server has cores. */
const workers = 4

/** Whether there are organizations other than those of the demo world. */
export async function isInUse(): Promise<boolean> {
  const demo = demoOrganizations.map(({ id }) => id)
  return (
    (await authDb.$count(organization)) > (await authDb.$count(organization, inArray(organization.id, demo)))
  )
}

/**
 * Adds organizations, people and rows in the skew of real customers, set by set. Everything goes in under the logins of
 * the application: people and organizations under theirs, rows in the scope of their organization. So no policy, key or
 * check is passed by, and a server where nobody may is filled all the same.
 */
export async function load({ organizations, rows, onProgress, signal }: LoadOptions): Promise<Loaded> {
  const from = await countLoad()
  const people = organizations * peoplePerOrganization
  onProgress({ what: 'people', rows: 0 })
  await addPeople(from.people, people)
  onProgress({ what: 'organizations', rows: 0 })
  await addOrganizations(from.organizations, organizations)
  onProgress({ what: 'members', rows: 0 })
  await addMembers(from, organizations, people)
  const largest = organizations > 0 ? `load-${from.organizations + 1}` : undefined
  onProgress({ what: 'pictures', rows: 0 })
  const visitor = largest && (await openDoor(largest))
  onProgress({ what: 'days gone by', rows: 0 })
  await eachOf(sharedOut(from.organizations, organizations, 0), signal, ({ organizationId }) =>
    within(organizationId, () => seedHistory(organizationId)),
  )
  let done = 0
  for (const filling of fillings) {
    const share = Math.round(rows / fillings.length)
    const all = sharedOut(from.organizations, organizations, share)
    done += await fill(filling, all, { onProgress, signal })
  }
  const tables = ['user', 'organization', 'member', ...fillings.map(({ table }) => table)]
  return { organizations, people, rows: done, tables, largest, visitor }
}

async function fill(
  { what, fill }: Filling,
  organizations: AsyncGenerator<Share>,
  { onProgress, signal }: Pick<LoadOptions, 'onProgress' | 'signal'>,
): Promise<number> {
  onProgress({ what, rows: 0 })
  let done = 0
  const onRows = (count: number) => {
    done += count
    onProgress({ what, rows: done })
  }
  await eachOf(organizations, signal, async (one) => {
    if (one.rows > 0) await fill({ ...one, onRows, signal })
  })
  return done
}

/** One list for all workers, which nobody holds in memory as a whole. */
async function eachOf(
  organizations: AsyncGenerator<Share>,
  signal: AbortSignal,
  act: (one: Share) => Promise<void>,
): Promise<void> {
  const work = async () => {
    for await (const one of organizations) {
      if (signal.aborted) return
      await act(one)
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
}

/** Makes the first of the demo people an owner of the largest organization, and gives that what the demo has. */
async function openDoor(slug: string): Promise<string | undefined> {
  const [first] = demoPeople
  const [found] = await authDb
    .select({ organizationId: organization.id, userId: user.id })
    .from(organization)
    .innerJoin(user, eq(user.email, first?.email ?? ''))
    .where(eq(organization.slug, slug))
  if (!found) return undefined
  await authDb.insert(member).values({ ...found, role: 'owner' })
  await within(found.organizationId, async () => {
    for (const feature of features) await feature(found)
  })
  return first?.email
}

/** Organizations whose ids and members are in memory at a time. */
const page = 500

interface Share {
  readonly organizationId: string
  readonly members: readonly string[]
  readonly rows: number
}

async function* sharedOut(from: number, count: number, all: number): AsyncGenerator<Share> {
  const sizes = shares(all, count)
  for (let done = 0; done < count; done += page) {
    const slugs = Array.from(
      { length: Math.min(page, count - done) },
      (_, place) => `load-${from + done + place + 1}`,
    )
    const found = await authDb
      .select({
        slug: organization.slug,
        organizationId: organization.id,
        members: sql<
          string[]
        >`array(select user_id from member where member.organization_id = organization.id limit 50)`,
      })
      .from(organization)
      .where(inArray(organization.slug, slugs))
    const bySlug = new Map(found.map((each) => [each.slug, each]))
    for (const slug of slugs) {
      const rows = sizes.next().value ?? 0
      const found = bySlug.get(slug)
      if (found) yield { ...found, rows }
    }
  }
}

import { eq, inArray, sql } from 'drizzle-orm'
import { authDb } from '../../../db/auth-db'
import { member, organization, user } from '../../../db/schema'
import { demoOrganizations, demoPeople } from '../demo'
import { seedGallery } from '../gallery'
import { addImages, type Gallery } from './images'
import { addMembers, addOrganizations, addPeople, countLoad, peoplePerOrganization } from './people'
import { shares } from './sizes'

/** How much of everything, and what is to be told of it. */
export interface LoadOptions {
  readonly organizations: number
  /** Images of all organizations together. */
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
 * Adds organizations, people and images in the skew of real customers, set by set. Everything goes in under the logins of
 * the application: people and organizations under theirs, images in the scope of their organization. So no policy, key or
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
  onProgress({ what: 'images', rows: 0 })
  let done = 0
  const onRows = (count: number) => {
    done += count
    onProgress({ what: 'images', rows: done })
  }
  // One list for all workers, which nobody holds in memory as a whole.
  const galleries = galleriesOf(from.organizations, organizations, rows)
  const work = async () => {
    for await (const gallery of galleries) {
      if (signal.aborted) return
      await addImages(gallery, { onRows, signal })
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  const tables = ['user', 'organization', 'member', 'gallery_image']
  return { organizations, people, rows: done, tables, largest, visitor }
}

/** Makes the first of the demo people an owner of the largest organization, and gives that some pictures with files. */
async function openDoor(slug: string): Promise<string | undefined> {
  const [first] = demoPeople
  const [found] = await authDb
    .select({ organizationId: organization.id, userId: user.id })
    .from(organization)
    .innerJoin(user, eq(user.email, first?.email ?? ''))
    .where(eq(organization.slug, slug))
  if (!found) return undefined
  await authDb.insert(member).values({ ...found, role: 'owner' })
  await seedGallery(found.organizationId, found.userId)
  return first?.email
}

/** Organizations whose ids and members are in memory at a time. */
const page = 500

async function* galleriesOf(from: number, count: number, rows: number): AsyncGenerator<Gallery> {
  const sizes = shares(rows, count)
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
      const images = sizes.next().value ?? 0
      const gallery = bySlug.get(slug)
      if (gallery && images > 0) yield { ...gallery, images }
    }
  }
}

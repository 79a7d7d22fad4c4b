import { roleNames, within } from '@refactkit/tenancy'
import pg from 'pg'
import { inject } from 'vitest'
import { db } from '../../db'
import { authDb } from '../../db/auth-db'
import { galleryImage, member, organization, user } from '../../db/schema'

export const roles = roleNames(inject('template'))

/** The administrator of this file's own database, or of another one. */
export async function admin<Result>(
  work: (client: pg.Client) => Promise<Result>,
  connectionString = process.env.TEST_ADMIN_URL,
): Promise<Result> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A plain connection under the login of tenant queries, without the driver: what an attacker with SQL would have. */
export async function asApp<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: process.env.APP_DATABASE_URL })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export const picture = (name: string) => ({ name, contentType: 'image/png', bytes: 10, width: 4, height: 3 })

export interface Tenant {
  id: string
  slug: string
  ownerId: string
  imageId: string
}

/** An organization with an owner and one image, whose name is the canary `<slug> secret`. */
export async function makeTenant(slug: string): Promise<Tenant> {
  const [owner] = await authDb
    .insert(user)
    .values({ name: `Owner of ${slug}`, email: `owner@${slug}.test`, emailVerified: true })
    .returning()
  const [made] = await authDb.insert(organization).values({ name: slug, slug }).returning()
  if (!owner || !made) throw new Error('the world could not be made')
  await authDb.insert(member).values({ organizationId: made.id, userId: owner.id, role: 'owner' })
  const [image] = await within(made.id, () =>
    db
      .insert(galleryImage)
      .values({ ...picture(`${slug} secret`), uploadedBy: owner.id })
      .returning(),
  )
  if (!image) throw new Error('the world could not be made')
  return { id: made.id, slug, ownerId: owner.id, imageId: image.id }
}

/** The message of the database, from under Drizzle's wrapper. */
export const causeOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

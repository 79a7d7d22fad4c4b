import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { authDb } from '../../db/auth-db'
import { member, organization, user } from '../../db/schema'
import { AppError } from '../errors'
import { isOpen } from '../portability/closed'
import type { PersonFileRef } from '../storage/file-key'

/** A person's picture, by what `user.image` holds. */
export const portraitFile = (fileId: string): PersonFileRef => ({
  kind: 'portrait',
  fileId,
  variant: 'original',
})

/** Puts a picture in place, or takes it away, and answers the one before. */
export function replacePortrait(userId: string, image: string | null): Promise<string | null> {
  const which = eq(user.id, userId)
  return authDb.transaction(async (tx) => {
    const [before] = await tx.select({ image: user.image }).from(user).where(which).for('update')
    if (!before) throw new AppError('not-found')
    await tx.update(user).set({ image }).where(which)
    return before.image
  })
}

const own = alias(member, 'own')

/** The picture of somebody for who shares an organization with them; undefined for everybody else, and where there is none. */
export async function portraitFor(viewerId: string, userId: string): Promise<string | undefined> {
  const [found] =
    viewerId === userId
      ? await authDb.select({ image: user.image }).from(user).where(eq(user.id, userId))
      : await authDb
          .select({ image: user.image })
          .from(user)
          .innerJoin(member, eq(member.userId, user.id))
          .innerJoin(own, and(eq(own.organizationId, member.organizationId), eq(own.userId, viewerId)))
          .innerJoin(organization, eq(organization.id, member.organizationId))
          .where(and(eq(user.id, userId), isOpen))
          .limit(1)
  return found?.image ?? undefined
}

import { uuidv7 } from '@refactkit/tenancy/schema'
import { asc, eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { member, notification, user } from '../../db/schema'

/** Not read yet. */
const news = 2

/** Tells the owner who has joined, when they did. */
export async function seedNotifications(organizationId: string, userId: string): Promise<void> {
  const members = await authDb
    .select({ id: user.id, actor: user.name, role: member.role, createdAt: member.createdAt })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.organizationId, organizationId))
    .orderBy(asc(member.createdAt))
  const others = members.filter(({ id }) => id !== userId)
  if (others.length === 0) return
  // The inbox is in the order of ids; these are all made in the same millisecond.
  const ids = others.map(() => uuidv7()).sort()
  await authDb.insert(notification).values(
    others.map(({ actor, role, createdAt }, index) => ({
      id: ids[index],
      userId,
      organizationId,
      type: 'member_joined',
      details: { actor, role },
      createdAt,
      readAt: index < others.length - news ? createdAt : null,
      // A first letter would come before anybody has looked.
      mailedAt: createdAt,
    })),
  )
}

import { noteActive } from './activity/people'
import { isConfirmed } from './auth/confirmed-at'
import { AppError } from './errors'
import { type Membership, membership } from './organizations'
import { allows, type Permission, type Role } from './permissions'
import { currentSession, type Session, type SessionUser, sessionUser } from './session'
import { slugPattern } from './slugs'

const memo = new WeakMap<Request, Map<string, Promise<Membership | undefined>>>()

/** The person of this request. Throws `unauthenticated`. */
export async function requireUser(request: Request): Promise<SessionUser> {
  const user = await sessionUser(request)
  if (!user) throw new AppError('unauthenticated')
  return user
}

/** The session of this request. Throws `unauthenticated`. */
export async function requireSession(request: Request): Promise<Session> {
  const session = await currentSession(request)
  if (!session) throw new AppError('unauthenticated')
  return session
}

/** Whether the person of this request has just shown that it is them. */
export const hasConfirmed = async (request: Request): Promise<boolean> =>
  isConfirmed((await requireSession(request)).confirmedAt)

/** The person's membership in the organization of this slug, read once per request. Throws `not-found` for strangers. */
export async function requireMembership(
  request: Request,
  user: SessionUser,
  slug: unknown,
): Promise<Membership> {
  if (typeof slug !== 'string')
    throw new AppError('invalid', { reason: 'slugMissing', detail: 'no slug was sent' })
  if (!slugPattern.test(slug)) throw new AppError('not-found')
  const known = memo.get(request) ?? new Map<string, Promise<Membership | undefined>>()
  memo.set(request, known)
  const key = `${user.id} ${slug}`
  const reading = known.get(key) ?? membership(user.id, slug)
  known.set(key, reading)
  const found = await reading
  if (!found) throw new AppError('not-found')
  noteActive(found.organization.id, user.id)
  return found
}

/** Throws `forbidden` unless the role holds every one of the permissions. */
export function requirePermissions(role: Role, required: readonly Permission[]): void {
  const missing = required.filter((permission) => !allows(role, permission))
  if (missing.length > 0) throw new AppError('forbidden', { detail: `${role} lacks ${missing.join(', ')}` })
}

import { nameActor } from '@refactkit/tenancy'
import { auth } from './auth'
import { noteUse } from './auth/session-use'

export interface SessionUser {
  id: string
  name: string
  email: string
  image: string | null
  emailVerified: boolean
  /** The language they have chosen, which may be one that we do not have. */
  locale?: string | null | undefined
}

export interface Session {
  /** The row of the session; what opens it is in the cookie alone. */
  id: string
  startedAt: Date
  user: SessionUser
  /** When this person last showed who they are by more than their cookie. */
  confirmedAt: Date | null
}

const memo = new WeakMap<Request, Promise<Session | undefined>>()

/** The session of this request: read from the database at every request, once. Undefined when nobody is signed in. */
export function currentSession(request: Request): Promise<Session | undefined> {
  const known = memo.get(request) ?? read(request)
  memo.set(request, known)
  return known
}

/** The person of this request. Undefined when nobody is signed in. */
export const sessionUser = async (request: Request): Promise<SessionUser | undefined> =>
  (await currentSession(request))?.user

async function read(request: Request): Promise<Session | undefined> {
  const found = await auth.api.getSession({ headers: request.headers })
  if (!found) return undefined
  const { id, name, email, image, emailVerified, locale } = found.user
  nameActor(id)
  noteUse(found.session, request)
  return {
    id: found.session.id,
    startedAt: found.session.createdAt,
    user: { id, name, email, image: image ?? null, emailVerified, locale },
    confirmedAt: found.session.confirmedAt ?? null,
  }
}

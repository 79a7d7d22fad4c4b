import { nameActor } from '@refactkit/tenancy'
import { auth } from './auth'

export interface SessionUser {
  id: string
  name: string
  email: string
  image: string | null
  emailVerified: boolean
}

const memo = new WeakMap<Request, Promise<SessionUser | undefined>>()

/** The person of this request: read from the database at every request, once. Undefined when nobody is signed in. */
export function sessionUser(request: Request): Promise<SessionUser | undefined> {
  const known = memo.get(request) ?? read(request)
  memo.set(request, known)
  return known
}

async function read(request: Request): Promise<SessionUser | undefined> {
  const session = await auth.api.getSession({ headers: request.headers })
  if (!session) return undefined
  const { id, name, email, image, emailVerified } = session.user
  nameActor(id)
  return { id, name, email, image: image ?? null, emailVerified }
}

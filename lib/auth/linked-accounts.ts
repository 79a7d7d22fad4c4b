import { and, eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { account, session, user } from '../../db/schema'
import { personOf } from './accounts'
import { tellChange } from './alerts'
import { isUsableName } from './names'
import { nameOf } from './providers'

interface Source {
  action: string
  method: string
}

/**
 * Somebody may have any address in an account elsewhere. As long as its provider does not say that it is theirs, nobody is made
 * of it here, and it is connected with nobody: they would be waiting in the account of whoever has the mailbox.
 */
function refuseUnverified(
  { emailVerified }: { emailVerified?: unknown },
  { action, method }: Source,
): { error: string } | undefined {
  if (method !== 'oauth' || action === 'sign-in') return undefined
  return emailVerified === true ? undefined : { error: 'PROVIDER_UNVERIFIED' }
}

interface AtProvider {
  id?: string
  name?: string
  email?: string | null
  emailVerified?: unknown
}

/**
 * Whoever is known at a provider and comes here for the first time. An account that somebody has begun with their address and
 * never confirmed becomes theirs, and nothing by which that one would come in stays: neither a password nor what it is called.
 */
export async function refuseOrMakeTheirs(
  person: AtProvider,
  source: Source,
): Promise<{ error: string } | undefined> {
  const refusal = refuseUnverified(person, source)
  if (refusal || source.method !== 'oauth' || source.action !== 'link-account' || !person.id) return refusal
  const { id, email } = person
  if (!email) return undefined
  const name = person.name && isUsableName(person.name) ? person.name : (nameIn(email) ?? email)
  await authDb.transaction(async (tx) => {
    const unconfirmed = and(eq(user.id, id), eq(user.email, email), eq(user.emailVerified, false))
    const { rowCount } = await tx.update(user).set({ name }).where(unconfirmed)
    if (rowCount === 0) return
    await tx.delete(account).where(eq(account.userId, id))
    await tx.delete(session).where(eq(session.userId, id))
  })
  return undefined
}

/** Who has no name at a provider, or one that cannot be shown, is called as their address begins. */
export function nameAtProvider({ email }: { email: string }, path: string | undefined): string | undefined {
  return path === '/callback/:id' ? nameIn(email) : undefined
}

function nameIn(email: string): string | undefined {
  const [name = ''] = email.split('@')
  return isUsableName(name) ? name : undefined
}

/** Nobody is told who has just made the account itself in this way. */
async function tellConnected({ userId, providerId }: { userId: string; providerId: string }): Promise<void> {
  if (providerId === 'credential') return
  const person = await personOf(userId)
  if (person && Date.now() - person.createdAt.getTime() > 60_000)
    await tellChange(person.email, 'connected', nameOf(providerId))
}

const noTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
  scope: null,
}

/** Nothing here acts for people elsewhere, so no key to it is kept. */
export const keepNoTokens = {
  create: { before: async () => ({ data: noTokens }), after: tellConnected },
  update: { before: async () => ({ data: noTokens }) },
}

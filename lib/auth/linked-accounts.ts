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
export function refuseUnverified(
  { emailVerified }: { emailVerified?: unknown },
  { action, method }: Source,
): { error: string } | undefined {
  if (method !== 'oauth' || action === 'sign-in') return undefined
  return emailVerified === true ? undefined : { error: 'PROVIDER_UNVERIFIED' }
}

/** Who has no name at a provider, or one that cannot be shown, is called as their address begins. */
export function nameAtProvider({ email }: { email: string }, path: string | undefined): string | undefined {
  const [name = ''] = email.split('@')
  return path === '/callback/:id' && isUsableName(name) ? name : undefined
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

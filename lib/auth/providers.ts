import { env } from '../env'
import { isVerifiedByMicrosoft, microsoftScopes } from './microsoft'

/** Where people may have an account that signs them in here, if the environment has its keys. */
const known = {
  google: { name: 'Google', keys: [env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET] },
  github: { name: 'GitHub', keys: [env.GITHUB_CLIENT_ID, env.GITHUB_CLIENT_SECRET] },
  microsoft: {
    name: 'Microsoft',
    keys: [env.MICROSOFT_CLIENT_ID, env.MICROSOFT_CLIENT_SECRET, env.MICROSOFT_TENANT_ID],
  },
  linkedin: { name: 'LinkedIn', keys: [env.LINKEDIN_CLIENT_ID, env.LINKEDIN_CLIENT_SECRET] },
  twitter: { name: 'X', keys: [env.X_CLIENT_ID, env.X_CLIENT_SECRET] },
  oidc: { name: env.OIDC_NAME, keys: [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET] },
} as const

export type ProviderId = keyof typeof known

export const isProvider = (id: string): id is ProviderId =>
  Object.hasOwn(known, id) && known[id as ProviderId].keys.every(Boolean)

export interface Provider {
  id: ProviderId
  name: string
}

/** Those that are switched on, as people are shown them. */
export const providers: readonly Provider[] = Object.keys(known)
  .filter(isProvider)
  .map((id) => ({ id, name: known[id].name }))

/** What people call it; one that has been switched off is called as it is stored. */
export const nameOf = (id: string): string => (Object.hasOwn(known, id) ? known[id as ProviderId].name : id)

const keysOf = (id: ProviderId) => {
  const [clientId = '', clientSecret = ''] = known[id].keys
  return isProvider(id) ? { clientId, clientSecret } : undefined
}

/** Asks each for a name and an address and for nothing else: what could act there for somebody is not asked for. */
export const socialProviders = {
  ...optional('google', (keys) => ({ ...keys, includeGrantedScopes: false })),
  ...optional('github', (keys) => keys),
  ...optional('microsoft', (keys) => ({
    ...keys,
    tenantId: env.MICROSOFT_TENANT_ID,
    disableDefaultScope: true,
    disableProfilePhoto: true,
    scope: microsoftScopes,
    mapProfileToUser: (profile: object) => ({ emailVerified: isVerifiedByMicrosoft(profile) }),
  })),
  ...optional('linkedin', (keys) => keys),
  ...optional('twitter', (keys) => ({
    ...keys,
    disableDefaultScope: true,
    scope: ['users.read', 'tweet.read', 'users.email'],
  })),
}

function optional<Id extends ProviderId, Options>(
  id: Id,
  make: (keys: { clientId: string; clientSecret: string }) => Options,
): { [Key in Id]?: Options } {
  const keys = keysOf(id)
  return (keys ? { [id]: make(keys) } : {}) as { [Key in Id]?: Options } // one key, which TypeScript widens
}

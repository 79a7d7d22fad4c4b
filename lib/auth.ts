import { uuidv7 } from '@refactkit/tenancy/schema'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError } from 'better-auth/api'
import { organization } from 'better-auth/plugins/organization'
import { tanstackStartCookies } from 'better-auth/tanstack-start'
import { authDb } from '../db/auth-db'
import * as schema from '../db/schema'
import { accessControl, accessRoles } from './auth/access-control'
import { markVerified } from './auth/accounts'
import { tellChange } from './auth/alerts'
import { addressHeader, trustedProxies } from './auth/client-address'
import { isConfirmedBy } from './auth/confirmed-at'
import { forgetDevices } from './auth/devices'
import { afterEndpoint, beforeEndpoint } from './auth/endpoints'
import { existingSignUp } from './auth/existing-sign-up'
import { knownDevices } from './auth/known-devices'
import { setLocale } from './auth/language'
import { sendLibraryInvitation, sendReset, sendVerification } from './auth/letters'
import * as lifetimes from './auth/lifetimes'
import { maximumMembers, maximumPendingInvitations } from './auth/limits'
import { keepNoTokens, nameAtProvider, refuseOrMakeTheirs } from './auth/linked-accounts'
import { authLog } from './auth/log'
import { looksAtSignIn } from './auth/looks-at-sign-in'
import { isUsableName } from './auth/names'
import { oidc } from './auth/oidc'
import { organizationRules } from './auth/organization-rules'
import { passkeys } from './auth/passkeys'
import { providerAnswers } from './auth/provider-answers'
import { socialProviders } from './auth/providers'
import { ruleOf } from './auth/rate-limits'
import { secondStep } from './auth/second-step'
import { secrets } from './auth/secrets'
import { signInLinks } from './auth/sign-in-link'
import { env } from './env'
import { isOurOrigin } from './origin'
import { safePath } from './safe-path'
import { spoken } from './spoken'

/** People, sessions and the storage of organizations. What a person may do in one is decided in src/server/access.ts. */
export const auth = betterAuth({
  appName: 'RefactKit',
  baseURL: env.BETTER_AUTH_URL,
  secrets,
  trustedOrigins: ourOrigins,
  database: drizzleAdapter(authDb, { provider: 'pg', schema, transaction: true }),
  telemetry: { enabled: false },
  logger: authLog,
  // Caught here, an error of the database would be printed with its parameters, new tokens among them.
  onAPIError: { throw: true, errorURL: '/login' },
  advanced: {
    database: { generateId: () => uuidv7() },
    // Said aloud, because Better Auth leaves them out wherever NODE_ENV is `test`.
    disableOriginCheck: false,
    disableCSRFCheck: false,
    useSecureCookies: env.BETTER_AUTH_URL.startsWith('https://'),
    ipAddress: { ipAddressHeaders: [addressHeader], trustedProxies },
  },
  session: {
    expiresIn: lifetimes.sessionSeconds,
    updateAge: lifetimes.sessionRenewalSeconds,
    // Off, so that a revoked session ends at its next request.
    cookieCache: { enabled: false },
    // What is dangerous asks for more: src/server/confirmed.ts.
    freshAge: 0,
    additionalFields: { confirmedAt: { type: 'date', required: false, input: false } },
  },
  // A reader of the table learns no link that still works.
  verification: { storeIdentifier: 'hashed' },
  rateLimit: { enabled: true, storage: 'database', window: 10, max: 100, customRules: ruleOf },
  emailAndPassword: {
    enabled: true,
    minPasswordLength: 12,
    maxPasswordLength: 128,
    requireEmailVerification: true,
    resetPasswordTokenExpiresIn: lifetimes.resetSeconds,
    revokeSessionsOnPasswordReset: true,
    sendResetPassword: ({ user, url, token }) => sendReset(user, token, nextOf(url)),
    onPasswordReset: async ({ user }) => {
      await markVerified(user.id)
      await forgetDevices(user.id)
      await tellChange(user.email, 'password')
    },
    onExistingUserSignUp: ({ user }, request) => existingSignUp(user, request, requestReset),
  },
  emailVerification: {
    sendOnSignUp: true,
    autoSignInAfterVerification: true,
    expiresIn: lifetimes.verificationSeconds,
    sendVerificationEmail: ({ user, url, token }) =>
      sendVerification(user, token, new URL(url).searchParams.get('callbackURL')),
  },
  socialProviders,
  account: {
    // No provider is believed by its name: only an address that it says it has verified finds an account of ours.
    // An account that nobody has confirmed is emptied before it is theirs (refuseOrMakeTheirs).
    accountLinking: {
      enabled: true,
      trustedProviders: [],
      allowDifferentEmails: true,
      requireLocalEmailVerified: false,
    },
    updateAccountOnSignIn: false,
  },
  user: {
    validateUserInfo: ({ user, source }) => refuseOrMakeTheirs(user, source),
    // Chosen with forms of ours; the language by signing up in it, too.
    additionalFields: {
      locale: { type: 'string', required: false, input: false },
      appearance: { type: 'string', required: false, input: false },
    },
  },
  databaseHooks: {
    account: keepNoTokens,
    user: {
      create: {
        before: async (user, ctx) => {
          const name = isUsableName(user.name) ? user.name : nameAtProvider(user, ctx?.path)
          if (name === undefined) throw new APIError('BAD_REQUEST', { code: 'NAME_INVALID' })
          return { data: { ...user, name, image: null } }
        },
        // Not with the row: what signing up answers must not tell a new account from one that there is.
        after: ({ id }) => setLocale(id, spoken()),
      },
    },
    session: {
      create: {
        before: async (session, ctx) => ({
          data: { confirmedAt: (await isConfirmedBy(ctx?.path, session.userId)) ? new Date() : null },
        }),
      },
    },
  },
  hooks: { before: beforeEndpoint, after: afterEndpoint },
  plugins: [
    organization({
      ac: accessControl,
      roles: accessRoles,
      // Its endpoints are closed like all others; hasPermission knows the roles of organizations by it.
      dynamicAccessControl: { enabled: true },
      // A team is made by people, and none has to be.
      teams: { enabled: true, defaultTeam: { enabled: false }, allowRemovingAllTeams: true },
      allowUserToCreateOrganization: false,
      requireEmailVerificationOnInvitation: true,
      invitationExpiresIn: lifetimes.invitationSeconds,
      invitationLimit: maximumPendingInvitations,
      membershipLimit: maximumMembers,
      organizationHooks: organizationRules,
      sendInvitationEmail: sendLibraryInvitation,
    }),
    signInLinks,
    oidc,
    secondStep,
    providerAnswers,
    passkeys,
    knownDevices,
    looksAtSignIn,
    tanstackStartCookies(),
  ],
})

/** Our address, and the one this page was opened under where it is just another name of this machine. */
function ourOrigins(request: Request | undefined): string[] {
  const origin = request?.headers.get('origin')
  const isAlias = origin && isOurOrigin(origin, request?.headers.get('host') ?? null)
  return isAlias ? [env.BETTER_AUTH_URL, origin] : [env.BETTER_AUTH_URL]
}

async function requestReset(email: string, next: string | undefined): Promise<void> {
  const redirectTo = `/reset-password?${new URLSearchParams({ next: safePath(next) })}`
  await auth.api.requestPasswordReset({ body: { email, redirectTo } })
}

/** Of the address a reset link shall lead to, only where the person wants to be afterwards is taken over. */
function nextOf(url: string): string | null {
  const callback = safePath(new URL(url).searchParams.get('callbackURL'))
  return new URL(callback, env.BETTER_AUTH_URL).searchParams.get('next')
}

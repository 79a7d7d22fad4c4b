import { createHash } from 'node:crypto'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { generateRandomString } from 'better-auth/crypto'
import { eq, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { knownDevice } from '../../db/schema'
import { agentName } from '../agent-name'
import { tellNewDevice } from './alerts'
import { knownDeviceSeconds } from './lifetimes'

/** What ends with somebody signed in; the library sets the cookie of a session elsewhere too. */
export const signIns: ReadonlySet<string> = new Set([
  '/sign-in/email',
  '/magic-link/verify',
  '/verify-email',
  '/callback/:id',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
])

const hour = 60 * 60 * 1000

/** Whether this person has signed in here before; from now on they have. */
async function isKnown(user: { id: string; createdAt: Date }, device: string): Promise<boolean> {
  const others = await authDb.$count(knownDevice, eq(knownDevice.userId, user.id))
  const [row] = await authDb
    .insert(knownDevice)
    .values({ userId: user.id, device: createHash('sha256').update(device).digest('base64url') })
    .onConflictDoUpdate({
      target: [knownDevice.userId, knownDevice.device],
      set: { seenAt: sql`now()` },
    })
    .returning({ isNew: sql<boolean>`xmax = 0` })
  // Who has just made the account knows that they are here.
  const isFirst = others === 0 && Date.now() - user.createdAt.getTime() < hour
  return row?.isNew !== true || isFirst
}

/** Remembers in the browser, and in a table, where somebody has been; tells them of every sign-in elsewhere. */
export const knownDevices = {
  id: 'known-devices',
  hooks: {
    after: [
      {
        matcher: ({ path }) => signIns.has(path ?? ''),
        handler: createAuthMiddleware(async (ctx) => {
          const opened = ctx.context.newSession
          if (!opened) return
          const cookie = ctx.context.createAuthCookie('device', { maxAge: knownDeviceSeconds })
          const kept = await ctx.getSignedCookie(cookie.name, ctx.context.secret)
          const device = kept || generateRandomString(32)
          await ctx.setSignedCookie(cookie.name, device, ctx.context.secret, cookie.attributes)
          if (await isKnown(opened.user, device)) return
          const agent = ctx.headers?.get('user-agent')
          await tellNewDevice(
            opened.user.email,
            agent ? agentName(agent) : undefined,
            opened.session.ipAddress || undefined,
          )
        }),
      },
    ],
  },
} satisfies BetterAuthPlugin

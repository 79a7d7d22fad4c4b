import { createHash } from 'node:crypto'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { generateRandomString } from 'better-auth/crypto'
import { and, eq, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { knownDevice, user } from '../../db/schema'
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

const digestOf = (device: string) => createHash('sha256').update(device).digest('base64url')

/** What the cookie that this browser keeps is read by. */
interface Asked {
  context: {
    secret: string
    createAuthCookie: (name: string, attributes: { maxAge: number }) => { name: string }
  }
  getSignedCookie: (name: string, secret: string) => Promise<string | null | false | undefined>
}

/**
 * What attempts at an account are counted by: its address or, in a browser where its person has been before, that browser as well.
 * Otherwise whoever knows an address could keep its person from signing in, and from every letter that would help.
 */
export async function countedAs(email: string, ctx: Asked): Promise<string> {
  const { name } = ctx.context.createAuthCookie('device', { maxAge: knownDeviceSeconds })
  const kept = await ctx.getSignedCookie(name, ctx.context.secret)
  if (!kept) return email
  const device = digestOf(kept)
  const [known] = await authDb
    .select({ device: knownDevice.device })
    .from(knownDevice)
    .innerJoin(user, eq(user.id, knownDevice.userId))
    .where(and(eq(user.email, email.trim().toLowerCase()), eq(knownDevice.device, device)))
  return known ? `${email} ${device}` : email
}

/** Whether this person has signed in here before; from now on they have. */
async function isKnown(user: { id: string; createdAt: Date }, device: string): Promise<boolean> {
  const others = await authDb.$count(knownDevice, eq(knownDevice.userId, user.id))
  const [row] = await authDb
    .insert(knownDevice)
    .values({ userId: user.id, device: digestOf(device) })
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

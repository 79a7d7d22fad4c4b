import { getAuthenticatorName } from '@better-auth/passkey'
import { and, asc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { authDb } from '../../db/auth-db'
import { passkey } from '../../db/schema'
import { auth } from '../auth'
import { AppError } from '../errors'
import type { newPasskeyAnswer } from './passkey-answers'

const most = 20

const own = (userId: string, id: string) => and(eq(passkey.userId, userId), eq(passkey.id, id))

export interface OwnPasskey {
  id: string
  /** Undefined where neither its person nor its device has named it. */
  name: string | undefined
  createdAt: Date | null
}

/** The passkeys of one person, oldest first. */
export async function listPasskeys(userId: string): Promise<OwnPasskey[]> {
  const rows = await authDb
    .select({ id: passkey.id, name: passkey.name, aaguid: passkey.aaguid, createdAt: passkey.createdAt })
    .from(passkey)
    .where(eq(passkey.userId, userId))
    .orderBy(asc(passkey.createdAt), asc(passkey.id))
  return rows.map(({ id, name, aaguid, createdAt }) => ({
    id,
    createdAt,
    name: name ?? getAuthenticatorName(aaguid) ?? undefined,
  }))
}

/** What the browser needs to make one. */
export async function beginPasskey(userId: string, headers: Headers) {
  if ((await authDb.$count(passkey, eq(passkey.userId, userId))) >= most)
    throw new AppError('conflict', { reason: 'passkeysFull' })
  return await auth.api.generatePasskeyRegistrationOptions({ headers })
}

/** Keeps the passkey that the browser has made. */
export async function addPasskey(
  response: z.infer<typeof newPasskeyAnswer>,
  headers: Headers,
): Promise<void> {
  await auth.api.verifyPasskeyRegistration({ headers, body: { response } }).catch((cause: unknown) => {
    throw new AppError('invalid', { reason: 'passkeyRefused', cause })
  })
}

export async function renamePasskey(userId: string, id: string, name: string): Promise<void> {
  const { rowCount } = await authDb.update(passkey).set({ name }).where(own(userId, id))
  if (rowCount === 0) throw new AppError('not-found', { reason: 'passkeyGone' })
}

export async function removePasskey(userId: string, id: string): Promise<void> {
  const { rowCount } = await authDb.delete(passkey).where(own(userId, id))
  if (rowCount === 0) throw new AppError('not-found', { reason: 'passkeyGone' })
}

import { eq } from 'drizzle-orm'
import { authDb } from '../../../db/auth-db'
import { knownDevice, passkey, twoFactor } from '../../../db/schema'
import type { PersonalPart } from './part'

/** What signs somebody in besides a password, without what it does so by. */
export const credentialParts: readonly PersonalPart[] = [
  {
    name: 'passkeys',
    tables: [passkey],
    rows: ({ id }) =>
      authDb
        .select({ name: passkey.name, since: passkey.createdAt })
        .from(passkey)
        .where(eq(passkey.userId, id)),
  },
  {
    name: 'codesAtSignIn',
    tables: [twoFactor],
    rows: ({ id }) =>
      authDb.select({ asked: twoFactor.verified }).from(twoFactor).where(eq(twoFactor.userId, id)),
  },
  {
    name: 'knownDevices',
    tables: [knownDevice],
    rows: ({ id }) =>
      authDb.select({ seenAt: knownDevice.seenAt }).from(knownDevice).where(eq(knownDevice.userId, id)),
  },
]

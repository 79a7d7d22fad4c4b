import { createHash } from 'node:crypto'
import { env } from '../env'

/** Better Auth writes the number of the key before what it encrypts; ours follows from the key, so nobody keeps count. */
const numberOf = (secret: string): number =>
  createHash('sha256').update(`number of ${secret}`).digest().readUInt32BE() >>> 1

/** The secret, and the one before it while it is being changed: what that one encrypted can still be read. */
export const secrets = [...new Set([env.BETTER_AUTH_SECRET, env.BETTER_AUTH_PREVIOUS_SECRET])]
  .filter((secret): secret is string => Boolean(secret))
  .map((value) => ({ version: numberOf(value), value }))

/** How what the secret of today encrypted begins. */
export const sealedToday = `$ba$${numberOf(env.BETTER_AUTH_SECRET)}$`

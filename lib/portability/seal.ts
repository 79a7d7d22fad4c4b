import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { env } from '../env'

const sealWith = (secret: string, manifest: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'refactkit organization archive v1', 32)))
    .update(manifest)
    .digest('hex')

/** A word under a manifest, by which this installation knows its own archives. */
export const seal = (manifest: string): string => sealWith(env.BETTER_AUTH_SECRET, manifest)

/** Whether an archive was made by this installation, under its secret or the one before, and is unchanged. */
export function isOwn(manifest: string, given: string): boolean {
  const secrets = [env.BETTER_AUTH_SECRET, env.BETTER_AUTH_PREVIOUS_SECRET].filter(
    (secret) => secret !== undefined,
  )
  return secrets.some((secret) => {
    const expected = Buffer.from(sealWith(secret, manifest))
    const word = Buffer.from(given)
    return word.length === expected.length && timingSafeEqual(word, expected)
  })
}

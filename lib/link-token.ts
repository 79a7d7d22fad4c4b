import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { env } from './env'

const keyOf = (secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', 'refactkit invitation links v1', 32))
const key = keyOf(env.BETTER_AUTH_SECRET)
const keys = env.BETTER_AUTH_PREVIOUS_SECRET ? [key, keyOf(env.BETTER_AUTH_PREVIOUS_SECRET)] : [key]

const tokenBy = (secret: Buffer, id: string) => createHmac('sha256', secret).update(id).digest('base64url')

/** What a link may carry: 32 bytes. */
export const linkTokenPattern = /^[\w-]{43}$/

/** What the database keeps of a token: nobody who reads it can make a link of it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** A token for the link with this id. It follows from the id and the secret of the server, so that it can be copied again. */
export const newToken = (id: string): string => tokenBy(key, id)

/** The token of a link that there is; undefined where the secret it was made with is gone, and the link with it. */
export const tokenOf = (id: string, hash: string): string | undefined =>
  keys.map((each) => tokenBy(each, id)).find((token) => hashOf(token) === hash)

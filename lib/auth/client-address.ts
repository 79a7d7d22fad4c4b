import { env } from '../env'

/** Only this server writes it: what a caller sends under this name is replaced before anything reads it. */
export const addressHeader = 'x-refactkit-client-address'

/** `TRUSTED_PROXIES`: addresses or networks whose X-Forwarded-For is believed. */
export const trustedProxies = (env.TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter(Boolean)

/**
 * Writes the address of the caller into a header of the request. It is the address of the socket; behind proxies
 * named in `TRUSTED_PROXIES` the chain they forward comes before it, and Better Auth walks it from the right.
 */
export function stampClientAddress(request: Request): void {
  request.headers.delete(addressHeader)
  const address = 'ip' in request && typeof request.ip === 'string' ? request.ip : undefined
  if (!address) return
  const forwarded = trustedProxies.length > 0 ? request.headers.get('x-forwarded-for') : null
  request.headers.set(addressHeader, forwarded ? `${forwarded}, ${address}` : address)
}

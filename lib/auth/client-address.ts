import { getIP } from 'better-auth/api'
import { env } from '../env'

/** Only this server writes it: what a caller sends under this name is replaced before anything reads it. */
export const addressHeader = 'x-refactkit-client-address'

/** `TRUSTED_PROXIES`: addresses or networks whose X-Forwarded-For is believed. */
export const trustedProxies = (env.TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter(Boolean)

/** The address of the socket; behind proxies named in `TRUSTED_PROXIES` the chain they forward comes before it. */
function chainOf(request: Request): string | undefined {
  const address = 'ip' in request && typeof request.ip === 'string' ? request.ip : undefined
  if (!address) return undefined
  const forwarded = trustedProxies.length > 0 ? request.headers.get('x-forwarded-for') : null
  return forwarded ? `${forwarded}, ${address}` : address
}

/** Writes the address of the caller into a header of the request; Better Auth walks the chain from the right. */
export function stampClientAddress(request: Request): void {
  request.headers.delete(addressHeader)
  const chain = chainOf(request)
  if (chain) request.headers.set(addressHeader, chain)
}

/** The network of the caller, to count what they ask before anybody is known; undefined where the server cannot tell. */
export function clientAddress(request: Request): string | undefined {
  const chain = chainOf(request)
  if (!chain) return undefined
  const ipAddress = { ipAddressHeaders: [addressHeader], trustedProxies }
  return getIP(new Headers({ [addressHeader]: chain }), { advanced: { ipAddress } }) ?? undefined
}

import { BlockList, isIP } from 'node:net'
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

const believed = new BlockList()
for (const proxy of trustedProxies) {
  const [address = '', length] = proxy.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (!isIP(address)) continue
  if (length === undefined) believed.addAddress(address, family)
  else believed.addSubnet(address, Number(length), family)
}

const isBelieved = (address: string): boolean =>
  isIP(address) !== 0 && believed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** An IPv4 address in the clothes of IPv6, as a socket that takes both says it. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

/**
 * Where a request comes from, for the record: the address of the socket or, behind proxies that are named, the first one from
 * the right that is none of them. Undefined where the server does not know.
 */
export function callerAddress(request: Request): string | undefined {
  const socket = 'ip' in request && typeof request.ip === 'string' ? plain(request.ip) : undefined
  if (!socket || !isBelieved(socket)) return socket
  const hops = (request.headers.get('x-forwarded-for') ?? '').split(',').map(plain).reverse()
  return hops.find((hop) => isIP(hop) !== 0 && !isBelieved(hop)) ?? socket
}

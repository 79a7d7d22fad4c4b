import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../mailbox/loopback'

const random = (): string => randomBytes(24).toString('base64url')
const hour = 60 * 60 * 1000

/** Who may ask the studio anything: browsers that came once by the link in the terminal, from this machine. */
export class Entrance {
  // Cookies do not know ports: two studios of one machine would sign each other out.
  readonly #name = `refactkit_studio_${randomBytes(4).toString('hex')}`
  readonly #visitors = new Map<string, number>()
  readonly #unlocked = new Map<string, number>()
  #token = random()

  /** The token for the next browser that comes; it lets one in. */
  get token(): string {
    return this.#token
  }

  /**
   * Takes a token, which is then worth nothing any more.
   *
   * @returns the header that lets the browser in for half a day; undefined for any other token
   */
  admit(token: string | null, path: string): string | undefined {
    if (token === null || token !== this.#token) return undefined
    this.#token = random()
    const visitor = random()
    this.#visitors.set(visitor, Date.now() + 12 * hour)
    return `${this.#name}=${visitor}; Path=${path || '/'}; HttpOnly; SameSite=Strict; Max-Age=43200`
  }

  /** Whether a request carries the cookie of a browser that was let in. */
  knows({ headers }: IncomingMessage): boolean {
    const visitor = headers.cookie?.split(/;\s*/).find((one) => one.startsWith(`${this.#name}=`))
    return isCurrent(this.#visitors, visitor?.slice(this.#name.length + 1))
  }

  /** Unlocks the whole database for one page, for fifteen minutes: the page keeps the key and no cookie does. */
  unlock(): string {
    const key = random()
    this.#unlocked.set(key, Date.now() + hour / 4)
    return key
  }

  lock(key: string | undefined): void {
    this.#unlocked.delete(key ?? '')
  }

  isUnlocked = (key: string | undefined): boolean => isCurrent(this.#unlocked, key)
}

function isCurrent(known: Map<string, number>, key: string | undefined): boolean {
  for (const [each, until] of known) if (until < Date.now()) known.delete(each)
  return key !== undefined && known.has(key)
}

/**
 * Whether a request comes from this machine, by a name that only this machine has, and from a page of the studio's own
 * origin. A site that rebinds its name fails the first, any other site the second.
 */
export const isOwn = (request: IncomingMessage): boolean => isLoopback(request) && isOwnOrigin(request)

function isOwnOrigin({ method, headers }: IncomingMessage): boolean {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  if (method === 'GET') return origin === undefined || isAt(origin, host)
  return isAt(origin, host) && (site === undefined || site === 'same-origin')
}

const isAt = (origin: string | undefined, host: string | undefined): boolean =>
  origin === `http://${host}` || origin === `https://${host}`

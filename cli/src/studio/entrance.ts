import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../mailbox/loopback'

/** The header with which a page shows that it is one of this studio. */
export const visitHeader = 'x-studio-visit'

const random = (): string => randomBytes(24).toString('base64url')
const hour = 60 * 60 * 1000

/** Who may ask the studio anything: browsers that came once by the link in the terminal, from this machine. */
export class Entrance {
  // Cookies do not know ports: two studios of one machine would sign each other out.
  readonly #name = `refactkit_studio_${randomBytes(4).toString('hex')}`
  readonly #visitors = new Map<string, { readonly until: number; readonly key: string }>()
  #token = random()

  /** The token for the next browser that comes; it lets one in. */
  get token(): string {
    return this.#token
  }

  /**
   * Takes a token, which is then worth nothing any more.
   *
   * @returns the cookie that lets the browser in for half a day, and the key of its pages; undefined for any other token
   */
  admit(token: string | null, path: string): { readonly cookie: string; readonly key: string } | undefined {
    if (token === null || token !== this.#token) return undefined
    this.#token = random()
    const visitor = random()
    const key = random()
    this.#visitors.set(visitor, { until: Date.now() + 12 * hour, key })
    const cookie = `${this.#name}=${visitor}; Path=${path || '/'}; HttpOnly; SameSite=Strict; Max-Age=43200`
    return { cookie, key }
  }

  /** The visitor whose cookie a request carries; undefined for a browser that was not let in. */
  visitorOf({ headers }: IncomingMessage): string | undefined {
    const now = Date.now()
    for (const [each, { until }] of this.#visitors) if (until < now) this.#visitors.delete(each)
    const cookie = headers.cookie?.split(/;\s*/).find((one) => one.startsWith(`${this.#name}=`))
    const visitor = cookie?.slice(this.#name.length + 1)
    return visitor !== undefined && this.#visitors.has(visitor) ? visitor : undefined
  }

  /**
   * Whether a page of that visitor asks. A browser sends its cookie to every port of this machine, and so to whatever else
   * is served on it; the key stays with the pages of this origin.
   */
  isPageOf(visitor: string, { headers }: IncomingMessage): boolean {
    const wanted = this.#visitors.get(visitor)?.key
    return wanted !== undefined && headers[visitHeader] === wanted
  }
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

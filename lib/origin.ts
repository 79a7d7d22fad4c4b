import { env } from './env'

/** The address people know this server by; TLS usually ends in front of it, so the request itself cannot tell. */
const configured = () => new URL(env.BETTER_AUTH_URL)

export const configuredOrigin = (): string => configured().origin

export const isHttps = () => configured().protocol === 'https:'

/** Whether a page of `origin` is a page of this server, asked under `host`. */
export function isOurOrigin(origin: string, host: string | null): boolean {
  if (origin === configured().origin) return true
  if (!origin.startsWith('http://') || host === null || !URL.canParse(origin)) return false
  const url = new URL(origin)
  return url.origin === origin && url.host === host.toLowerCase() && isLocalName(url.hostname)
}

/** Names that no stranger can point at this machine; a public one could be, by rebinding its address. */
function isLocalName(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname.endsWith('.local') ||
    /^(127|10)(\.\d+){3}$/.test(hostname) ||
    /^192\.168(\.\d+){2}$/.test(hostname) ||
    /^169\.254(\.\d+){2}$/.test(hostname) ||
    /^172\.(1[6-9]|2\d|3[01])(\.\d+){2}$/.test(hostname) ||
    /^\[(::1|f[cd][0-9a-f:]+|fe80:[0-9a-f:]+)\]$/.test(hostname)
  )
}

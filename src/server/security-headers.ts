import { env } from '@/lib/env'
import { isHttps } from '@/lib/origin'

/** Headers that every answer carries unless it brings its own. */
export const securityHeaders: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not no-referrer: over plain http in a local network the Referer is all that tells a GET of ours from a stranger's.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), ' +
    'midi=(), payment=(), serial=(), usb=()',
  ...(isHttps() ? { 'strict-transport-security': 'max-age=31536000' } : {}),
}

const storage =
  env.S3_ENDPOINT ?? (env.S3_BUCKET && `https://${env.S3_BUCKET}.s3.${env.S3_REGION}.amazonaws.com`)
const images = storage ? ` ${new URL(storage).origin}` : ''
const sockets = import.meta.env.DEV ? ' ws: wss:' : ''

/** The policy of a page: `scripts` and `styles` name what may run besides our own style sheets. */
export const pagePolicy = (scripts: string, styles: string): string =>
  [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src-elem 'self' ${styles}`.trim(),
    // Styles rendered on the server are attributes.
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data: blob:${images}`,
    `connect-src 'self'${sockets}`,
    "font-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ')

/** The policy of a page whose scripts all carry this request's nonce. */
export const noncePolicy = (nonce: string): string =>
  pagePolicy(`'nonce-${nonce}' 'strict-dynamic'`, `'nonce-${nonce}'`)

/** The policy of everything that is not a page. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

export interface FileView {
  contentType: string
  disposition: 'inline' | 'attachment'
  name: string
}
export interface FileGrant extends FileView {
  key: string
}

export const lifetimeSeconds = 60

const seconds = () => Math.floor(Date.now() / 1000)

/**
 * Signs and verifies addresses under `/files/`. The signature covers the storage key (which begins with the
 * organization), the moment of expiry, the content type, the disposition and the file name.
 */
export function createUrlSigner(secret: string) {
  const signingKey = Buffer.from(hkdfSync('sha256', secret, '', 'refactkit signed file urls v1', 32))

  const signature = (key: string, view: FileView, expires: number): string =>
    createHmac('sha256', signingKey)
      .update(JSON.stringify([key, expires, view.contentType, view.disposition, view.name]))
      .digest('base64url')

  function sign(key: string, view: FileView): string {
    const expires = seconds() + lifetimeSeconds
    const query = new URLSearchParams({
      type: view.contentType,
      disposition: view.disposition,
      name: view.name,
      expires: String(expires),
      signature: signature(key, view, expires),
    })
    return `/files/${key}?${query}`
  }

  /** What an address grants, or nothing: for a wrong, changed, expired or too distant one alike. */
  function verify(url: URL): FileGrant | undefined {
    const read = (name: string) => url.searchParams.get(name) ?? ''
    const key = url.pathname.replace(/^\/files\//, '')
    const disposition = read('disposition')
    if (disposition !== 'inline' && disposition !== 'attachment') return undefined
    const view = { contentType: read('type'), disposition, name: read('name') } as const
    const expires = Number(read('expires'))
    const given = Buffer.from(read('signature'))
    const expected = Buffer.from(signature(key, view, expires))
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
    const left = expires - seconds()
    return left > 0 && left <= lifetimeSeconds ? { key, ...view } : undefined
  }

  return { sign, verify }
}

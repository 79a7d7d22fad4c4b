import { createIsomorphicFn } from '@tanstack/react-start'
import { getCookie } from '@tanstack/react-start/server'

const name = 'last-organization'

/** The slug of the organization this browser showed last. A hint where to go, never a permission. */
export const readLastOrganization = createIsomorphicFn()
  .server(() => getCookie(name))
  .client(() => new RegExp(`(?:^|; )${name}=([a-z0-9-]*)`).exec(document.cookie)?.[1])

export function rememberOrganization(slug: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140
  document.cookie = `${name}=${slug}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
}

import type { Permission } from '@/lib/permissions'

/** What a link promises. Nothing reads it while a request is answered: the access matrix holds the answers against it. */
export interface Access {
  link: 'anyone' | 'signedIn' | 'person' | 'member' | 'can' | 'tenant'
  permissions: readonly Permission[]
}

/** Writes the promise on the link, where it can be read in the build: `declare('can', ['member:read'], createMiddleware()…)`. */
export const declare = <Link extends object>(
  link: Access['link'],
  permissions: readonly Permission[],
  middleware: Link,
): Link & { readonly access: Access } => Object.assign(middleware, { access: { link, permissions } })

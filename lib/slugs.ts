/** Names the product itself uses in addresses, so that no organization can shadow a page. */
export const reservedSlugs = new Set([
  'acceptinvite',
  'accept-invite',
  'account',
  'admin',
  'api',
  'app',
  'assets',
  'auth',
  'billing',
  'create',
  'dashboard',
  'dev',
  'docs',
  'edit',
  'files',
  'help',
  'health',
  'healthz',
  'invite',
  'login',
  'logout',
  'me',
  'members',
  'new',
  'onboarding',
  'organization',
  'organizations',
  'public',
  'readyz',
  'root',
  'settings',
  'signup',
  'static',
  'status',
  'support',
  'system',
  'user',
  'users',
  'www',
])

export const slugPattern = /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/

/** A slug from a name: lower case, accents dropped, at most 48 characters; empty when nothing usable is left. */
export const slugify = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '')

export const isUsableSlug = (slug: string): boolean => slugPattern.test(slug) && !reservedSlugs.has(slug)

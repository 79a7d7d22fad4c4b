import { readCookie, writeCookie } from '@/components/app/cookie'

const name = 'last-organization'

/** The slug of the organization this browser showed last. A hint where to go, never a permission. */
export const readLastOrganization = (): string | undefined => readCookie(name)

export const rememberOrganization = (slug: string): void => writeCookie(name, slug)

import { domainToASCII } from 'node:url'
import { isMailProvider } from './mail-providers'

/** A name of letters, digits, hyphens and dots in any script, and nothing that an address of the web has beside one. */
const looksLikeOne = /^[\p{L}\p{M}\p{N}.\-。．]+$/u

/** The same rule as in db/schema/organization-domain.ts. */
const asStored = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** A domain as it is stored and compared: lower case, as the name system has it. Undefined for a text that is none. */
export function normalizedDomain(text: string): string | undefined {
  const typed = text.trim().replace(/^@/, '').normalize('NFC')
  if (!looksLikeOne.test(typed)) return undefined
  const domain = domainToASCII(typed)
  return domain.length <= 253 && asStored.test(domain) ? domain : undefined
}

/** Where an address is; undefined for a text that is none. */
export const domainOf = (email: string): string | undefined =>
  normalizedDomain(email.slice(email.lastIndexOf('@') + 1))

/**
 * The domain that somebody has shown to belong to: that of their confirmed address, to the letter, and none at which anybody can
 * have an address.
 */
export function provenDomain(person: { email: string; emailVerified: boolean }): string | undefined {
  const domain = person.emailVerified ? domainOf(person.email) : undefined
  return domain && !isMailProvider(domain) ? domain : undefined
}

import { invisible } from '../invisible'
import { isEmail } from '../is-email'

/**
 * Whose address the link of a letter confirms, as far as it claims: nothing here looks whether it is true.
 *
 * @param token the one in the link, in the form of a JWT
 */
export function claimedEmail(token: string): string | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(payload), (char) => char.charCodeAt(0))
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof claims !== 'object' || claims === null || !('email' in claims)) return undefined
    const { email } = claims
    // It is shown on a page that anybody can lead to: an address, and no sentence.
    const isShown =
      typeof email === 'string' && email.length <= 254 && isEmail(email) && !invisible.test(email)
    return isShown ? email : undefined
  } catch {
    return undefined
  }
}

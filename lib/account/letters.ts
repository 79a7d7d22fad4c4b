import { tell } from '../auth/alerts'
import {
  accountDeletedEmail,
  addressChangedEmail,
  addressTakenEmail,
  confirmAddressEmail,
  keepAddressEmail,
} from '../emails/account'
import { env } from '../env'

const page = (path: string, query?: Record<string, string>) =>
  `${env.BETTER_AUTH_URL}${path}${query ? `?${new URLSearchParams(query)}` : ''}`

/** Whose account is gone is written to in the language of the page that they see. */
export const sendAccountDeleted = ({ email }: { email: string }): Promise<void> =>
  tell(email, (locale) => accountDeletedEmail(locale, page('/signup')))

interface Opened {
  token: string
}

/** To the address that shall be theirs. */
export const sendConfirmAddress = (to: string, { name, token }: Opened & { name: string }): Promise<void> =>
  tell(to, (locale) => confirmAddressEmail(locale, { name, url: page('/confirm-email', { token }) }))

/** To the address there is, before anything changes. */
export const sendKeepAddress = (to: string, { after, token }: Opened & { after: string }): Promise<void> =>
  tell(to, (locale) => keepAddressEmail(locale, { after, url: page('/keep-email', { token }) }))

/** To the address there was. */
export const sendAddressChanged = (to: string, { after, token }: Opened & { after: string }): Promise<void> =>
  tell(to, (locale) => addressChangedEmail(locale, { after, url: page('/keep-email', { token }) }))

/** To an address that somebody else wants, whose account it belongs to. */
export const sendAddressTaken = (to: string): Promise<void> =>
  tell(to, (locale) => addressTakenEmail(locale, page('/login')))

import { localesOf } from '../auth/language'
import { post } from '../email-jobs'
import {
  accountDeletedEmail,
  addressChangedEmail,
  addressTakenEmail,
  confirmAddressEmail,
  keepAddressEmail,
  passwordChangedEmail,
} from '../emails/account'
import { env } from '../env'
import type { Locale } from '../languages'
import { describeError, log } from '../log'

const page = (path: string, query?: Record<string, string>) =>
  `${env.BETTER_AUTH_URL}${path}${query ? `?${new URLSearchParams(query)}` : ''}`

type Letter = Omit<Parameters<typeof post>[0], 'to'>

/** In their language, else in that of who is here. What was done is done, and the page says it too. */
async function tell(to: string, letterIn: (locale: Locale) => Letter): Promise<void> {
  const languageOf = await localesOf([to])
  await post({ to, ...letterIn(languageOf(to)) }).catch((cause: unknown) =>
    log.warn({ cause: describeError(cause) }, 'a letter about an account could not leave'),
  )
}

interface Person {
  email: string
}

export const sendPasswordChanged = ({ email }: Person): Promise<void> =>
  tell(email, (locale) => passwordChangedEmail(locale, page('/forgot-password')))

/** Whose account is gone is written to in the language of the page that they see. */
export const sendAccountDeleted = ({ email }: Person): Promise<void> =>
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

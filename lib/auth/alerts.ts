import { post } from '../email-jobs'
import { type Change, changeEmail } from '../emails/change'
import { newDeviceEmail } from '../emails/new-device'
import { env } from '../env'
import type { Locale } from '../languages'
import { describeError, log } from '../log'
import { localesOf } from './language'

const page = `${env.BETTER_AUTH_URL}/account`

type Letter = Omit<Parameters<typeof post>[0], 'to'>

/** A letter about an account in the language of its person: that it cannot leave does not undo what has happened. */
export async function tell(to: string, letterIn: (locale: Locale) => Letter): Promise<void> {
  try {
    const localeOf = await localesOf([to])
    await post({ to, ...letterIn(localeOf(to)) })
  } catch (cause) {
    log.error({ cause: describeError(cause) }, 'a letter about an account could not be sent')
  }
}

/** Tells somebody that their account opens in another way from now on. `what` is the name of an account elsewhere. */
export const tellChange = (to: string, change: Change, what = ''): Promise<void> =>
  tell(to, (locale) => changeEmail(locale, change, what, page))

/** Tells somebody that they were signed in where they have not been before. */
export const tellNewDevice = (
  to: string,
  device: string | undefined,
  address: string | undefined,
): Promise<void> => tell(to, (locale) => newDeviceEmail(locale, { device, address }, page))

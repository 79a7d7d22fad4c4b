import { accountExistsEmail } from '../account-exists'
import { changeEmail } from '../change'
import { confirmationCodeEmail } from '../confirmation-code'
import { newDeviceEmail } from '../new-device'
import { resetEmail } from '../reset'
import { signInLinkEmail } from '../sign-in-link'
import { verifyEmail } from '../verify'
import { type Samples, url } from './sample'

export const samples: Samples = (locale) => ({
  verify: verifyEmail(locale, { name: 'Ada', url }),
  signInLink: signInLinkEmail(locale, url),
  confirmationCode: confirmationCodeEmail(locale, '12345678', url),
  reset: resetEmail(locale, 'reset', url),
  finish: resetEmail(locale, 'finish', url),
  accountExists: accountExistsEmail(locale, url),
  newDevice: newDeviceEmail(locale, { device: 'Firefox, Linux', address: '192.0.2.7' }, url),
  newPassword: changeEmail(locale, 'password', '', url),
  newPasskey: changeEmail(locale, 'passkeyAdded', '', url),
})

import {
  accountDeletedEmail,
  addressChangedEmail,
  addressTakenEmail,
  confirmAddressEmail,
  keepAddressEmail,
} from '../account'
import { type Samples, url } from './sample'

export const samples: Samples = (locale) => ({
  confirmAddress: confirmAddressEmail(locale, { name: 'Ada', url }),
  keepAddress: keepAddressEmail(locale, { after: 'new@x.test', url }),
  addressChanged: addressChangedEmail(locale, { after: 'new@x.test', url }),
  addressTaken: addressTakenEmail(locale, url),
  accountDeleted: accountDeletedEmail(locale, url),
})

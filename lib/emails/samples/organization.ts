import { dataExportEmail } from '../data-export'
import { invitationEmail } from '../invitation'
import { removalEmail, removedEmail } from '../removal'
import { type Samples, url } from './sample'

const organization = 'Acme'

export const samples: Samples = (locale) => ({
  invitation: invitationEmail(locale, { organization, inviter: 'Ada', role: 'admin', url }),
  dataReady: dataExportEmail(locale, 'ready', { organization, url }),
  dataFailed: dataExportEmail(locale, 'failed', { organization, url }),
  removal: removalEmail(locale, { organization, by: 'Ada', dueAt: new Date('2027-01-31T12:00Z'), url }),
  removed: removedEmail(locale, { organization, rows: 1842, files: 97, url }),
})

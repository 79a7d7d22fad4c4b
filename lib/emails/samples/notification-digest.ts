import { notificationDigestEmail } from '../notification-digest'
import { type Samples, url } from './sample'

export const samples: Samples = (locale) => ({
  digest: notificationDigestEmail(
    locale,
    [
      { type: 'member_joined', details: { actor: 'Grace' }, organization: 'Acme' },
      {
        type: 'role_changed',
        details: { actor: 'Ada', role: 'admin', previousRole: 'member' },
        organization: 'Acme',
      },
    ],
    3,
    url,
  ),
})

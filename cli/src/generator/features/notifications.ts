import type { Edit } from '../edit'
import type { Feature } from './feature'

const samples = 'tests/access/samples.ts'
const property = (file: string, of: string, key: string) =>
  ({ file, kind: 'property', of, key, text: '' }) as const
const element = (file: string, of: string, text: string) => ({ file, kind: 'element', of, text }) as const
const statement = (file: string, from: string) => ({ file, kind: 'statement', from, text: '' }) as const
const lines = (file: string, ...begin: string[]) =>
  begin.map((begins): Edit => ({ file, kind: 'line', begins }))

/** What people are told. That something has happened is still said, in lib/happenings.ts. */
export const notifications: Feature = {
  word: 'notifications',
  files: [
    'db/schema/notification-preference.ts',
    'db/schema/notification.ts',
    'lib/emails/notification-digest.ts',
    'lib/emails/samples/notification-digest.ts',
    'src/server/notification-count-fns.ts',
    'src/server/notification-count-queries.ts',
    'src/server/notification-fns.ts',
    'src/server/notification-keys.ts',
    'src/server/notification-queries.ts',
    'src/server/notification-stream.ts',
    'tests/access/samples/notification.ts',
  ],
  mentions: [],
  tables: [
    { name: 'notification', exported: 'notification', file: 'db/schema/notification.ts' },
    {
      name: 'notification_preference',
      exported: 'notificationPreference',
      file: 'db/schema/notification-preference.ts',
    },
  ],
  edits: [
    statement('db/schema.ts', './schema/notification'),
    statement('db/schema.ts', './schema/notification-preference'),
    element('db/tenancy.ts', 'tenancy.auth', "'notification'"),
    element('db/tenancy.ts', 'tenancy.auth', "'notification_preference'"),
    ...['lib/notifications/ear.ts: Ear', 'lib/notifications/channel.ts: sayNews'].map((object) => ({
      ...element('db/tenancy.ts', 'tenancy.accepted', ''),
      has: `object: '${object}'`,
    })),
    ...lines('db/tenancy.ts', "      'lib/notifications/", "      'lib/seed/notifications"),
    ...lines('SECURITY.md', '| `lib/notifications/', '| `lib/seed/notifications'),
    element('lib/happenings.ts', 'listeners', 'tellPeople'),
    statement('lib/happenings.ts', './notifications/tell-people'),
    element('lib/jobs/all.ts', 'jobs', '...notificationJobs'),
    statement('lib/jobs/all.ts', '../notifications/jobs'),
    element(
      'lib/seed/features.ts',
      'features',
      '({ organizationId, userId }) => seedNotifications(organizationId, userId)',
    ),
    statement('lib/seed/features.ts', './notifications'),
    property('lib/emails/words/*.ts', 'letters', 'digest'),
    property('src/i18n/*/titles.ts', 'titles', 'notifications'),
    element('src/components/app/header-items.ts', 'headerItems', 'NotificationBell'),
    element('src/i18n/same-words.ts', 'sameWords.fr', "'Notifications'"),
    statement('src/components/app/header-items.ts', '@/components/notifications/notification-bell'),
    element('lib/account/data/parts.ts', 'personalParts', '...notificationsInPersonalData'),
    statement('lib/account/data/parts.ts', '../../notifications/personal-data'),
    element('src/components/account/sections.ts', 'accountSections', 'notificationsInAccount'),
    statement('src/components/account/sections.ts', '@/components/notifications/in-account'),
    property('src/i18n/*/account.ts', 'account.sections', 'notifications'),
    element('vite.config.ts', 'clientSafe', "'notifications/sentences'"),
    element('vite.config.ts', 'clientSafe', "'notifications/types'"),
    element('vite.config.ts', 'clientSafe', "'notifications/words/[\\\\w-]+'"),
    property(samples, 'functions', '...notification.functions'),
    property(samples, 'routes', '...notification.routes'),
    property(samples, 'pages', '...notification.pages'),
    statement(samples, './samples/notification'),
    ...lines(
      'docs/access-matrix.md',
      '| `notification-count-fns',
      '| `notification-fns',
      '| `GET /api/notifications',
      '| `/notifications',
    ),
  ],
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('de')

export const accountPassword: Words<typeof english> = {
  description: 'Es wird noch einmal verlangt, wo ein angemeldeter Browser allein nicht genügt.',
  current: 'Aktuelles Passwort',
  next: 'Neues Passwort',
  signOutOthers: 'Überall sonst abmelden',
  submit: 'Passwort ändern',
  changed: 'Ihr Passwort ist geändert',
  endedHelp: (count) =>
    plural(count, {
      one: 'Sie sind in einem anderen Browser abgemeldet.',
      other: 'Sie sind in # anderen Browsern abgemeldet.',
    }),
  missing: 'Geben Sie Ihr aktuelles Passwort ein.',
  none: 'Sie haben kein Passwort: Sie melden sich anders an.',
  forgot: 'Vergessen?',
  send: 'Link zum Wählen senden',
  sent: (email) => `Ein Link ist unterwegs an ${email}`,
  sentHelp: 'Er funktioniert 30 Minuten, einmal, und meldet Sie in jedem Browser ab.',
  failed: 'Ihr Passwort ist unverändert',
  notSent: 'Der Link konnte nicht gesendet werden',
}

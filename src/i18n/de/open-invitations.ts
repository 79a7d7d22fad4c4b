import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: 'Offene Einladungen',
  none: 'Keine Einladung wartet auf Antwort.',
  email: 'E-Mail',
  into: (team) => `in ${team}`,
  by: (name) => `Eingeladen von ${name}`,
  acts: 'Aktionen',
  roleOf: (email) => `Rolle in der Einladung an ${email}`,
  expires: 'Läuft ab',
  expired: 'Abgelaufen',
  resend: 'Erneut senden',
  resendFor: (email) => `Einladung an ${email} erneut senden`,
  resent: (email) => `Erneut gesendet an ${email}, weitere 7 Tage gültig`,
  copy: 'Link kopieren',
  copyFor: (email) => `Link der Einladung an ${email} kopieren`,
  copied: 'Der Link ist in der Zwischenablage',
  copyFailed: 'Ihr Browser hat das Kopieren nicht erlaubt. Hier ist der Link:',
  cancel: 'Zurückziehen',
  cancelFor: (email) => `Einladung an ${email} zurückziehen`,
  cancelTitle: (email) => `Einladung an ${email} zurückziehen?`,
  cancelHelp:
    'Der Link in der E-Mail funktioniert dann nicht mehr. Sie können die Person jederzeit wieder einladen.',
  cancelKeep: 'Behalten',
  cancelDo: 'Einladung zurückziehen',
  canceled: (email) => `Die Einladung an ${email} ist zurückgezogen`,
}

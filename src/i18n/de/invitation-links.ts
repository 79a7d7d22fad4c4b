import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('de')

export const invitationLinks: Words<typeof english> = {
  open: 'Link erstellen …',
  title: 'Link zum Beitreten erstellen',
  description:
    'Wer ihn öffnet, tritt mit einer bestätigten E-Mail-Adresse bei. Geben Sie ihn mit Bedacht weiter.',
  role: 'Rolle derer, die beitreten',
  uses: 'Wie viele beitreten können',
  usesHelp: `1 bis ${linkLimits.mostUses}. Leer: alle, bis er abläuft.`,
  usesProblem: `Geben Sie eine Zahl von 1 bis ${linkLimits.mostUses} ein, oder lassen Sie das Feld leer.`,
  expires: 'Gültig für',
  days: { 1: '1 Tag', 7: '7 Tage', 30: '30 Tage' },
  make: 'Link erstellen',
  cancel: 'Abbrechen',
  madeTitle: 'Der Link ist fertig',
  made: 'Er bleibt in der Liste unter den Mitgliedern; dort können Sie ihn erneut kopieren oder zurückziehen.',
  link: 'Link zum Beitreten',
  copy: 'Link kopieren',
  copyFor: (role, inviter) => `Link von ${inviter} für die Rolle ${role} kopieren`,
  copied: 'Der Link ist in der Zwischenablage',
  copyFailed: 'Ihr Browser hat das Kopieren nicht erlaubt. Hier ist der Link:',
  done: 'Fertig',
  list: 'Links zum Beitreten',
  column: { role: 'Rolle', uses: 'Beitritte', expires: 'Läuft ab', acts: 'Aktionen' },
  by: (name) => `Erstellt von ${name}`,
  into: (team) => `in ${team}`,
  used: (uses, most) => (most === undefined ? `${uses}` : `${uses} von ${most}`),
  left: (left) => plural(left, { one: 'noch #', other: 'noch #' }),
  ends: {
    expired: 'Abgelaufen',
    usedUp: 'Aufgebraucht',
    inviter: 'Ersteller darf niemanden mehr aufnehmen',
    secret: 'Mit einem älteren Geheimnis erstellt',
  },
  revoke: 'Zurückziehen',
  revokeFor: (role, inviter) => `Link von ${inviter} für die Rolle ${role} zurückziehen`,
  revokeTitle: (role) => `Diesen Link für die Rolle ${role} zurückziehen?`,
  revokeHelp: 'Er funktioniert ab sofort nicht mehr. Wer darüber beigetreten ist, bleibt.',
  revokeKeep: 'Behalten',
  revokeDo: 'Link zurückziehen',
  revoked: 'Der Link ist zurückgezogen',
  failed: 'Die Links konnten nicht geladen werden.',
  again: 'Wiederholen',
  refusals: {
    linksFull: `Es gibt schon ${linkLimits.perOrganization} Links. Ziehen Sie zuerst einige zurück.`,
    linkRevoked: 'Dieser Link wurde inzwischen zurückgezogen.',
  },
}

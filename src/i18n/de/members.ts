import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('de')

export const members: Words<typeof english> = {
  title: 'Mitglieder',
  description: 'Wer in dieser Organisation ist, und in welcher Rolle.',
  count: (count) => plural(count, { one: '# Mitglied', other: '# Mitglieder' }),
  role: 'Rolle',
  columns: { name: 'Person', role: 'Rolle', joined: 'Beitritt' },
  you: 'Sie',
  roleOf: (name) => `Rolle von ${name}`,
  roleChanged: (name, role) => `${name}: Die Rolle ist jetzt ${role}`,
  acts: 'Aktionen',
  actsFor: (name) => `Aktionen für ${name}`,
  search: 'Nach Name oder E-Mail suchen',
  more: 'Mehr zeigen',
  none: (search) => `Niemand hier passt zu „${search}“.`,
  noneInTeam: 'Niemand ist in diesem Team.',
  everybody: 'Alle zeigen',
  teams: { label: 'Team', none: 'Keines', every: 'Alle Teams', filter: 'Nur ein Team zeigen' },
  invite: {
    title: 'Jemanden einladen',
    description: 'Die Person erhält eine E-Mail mit einem Link, der 7 Tage und nur für diese Adresse gilt.',
    byLink: 'Per Link beitreten lassen',
    byLinkHelp: 'Wer einen Ihrer Links öffnet, kann beitreten, bis er aufgebraucht oder zurückgezogen ist.',
    email: 'E-Mail-Adresse',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel ada@example.com.',
    role: 'Rolle',
    submit: 'Einladung senden',
    sent: (email) => `Die Einladung an ${email} ist unterwegs`,
    notMailed: (email) => `${email} ist eingeladen, aber die E-Mail konnte nicht gesendet werden`,
    notMailedHelp:
      'Senden Sie sie gleich noch einmal, oder kopieren Sie den Link und geben Sie ihn selbst weiter.',
    roles: {
      member: 'Sieht Inhalte und fügt welche hinzu',
      admin: 'Lädt auch Personen ein und löscht Inhalte',
      owner: 'Ändert und löscht auch die Organisation',
    },
    ownRole: (count) =>
      plural(count, {
        one: 'Eine Rolle dieser Organisation, mit # Berechtigung',
        other: 'Eine Rolle dieser Organisation, mit # Berechtigungen',
      }),
  },
}

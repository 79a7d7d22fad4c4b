import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('de')
const people = (count: number) => plural(count, { one: '# Person', other: '# Personen' })
const invited = (count: number) => plural(count, { one: '# offene Einladung', other: '# offene Einladungen' })
const both = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' und ')

export const roles: Words<typeof english> = {
  description: (organization) => `Was jede Rolle in ${organization} darf, und wie viele sie haben.`,
  new: 'Neue Rolle',

  matrix: {
    you: 'Sie',
    label: 'Was jede Rolle darf',
    permission: 'Berechtigung',
    everywhere: 'In jeder Organisation',
    own: (organization) => `Von ${organization} erstellt`,
    people: (count) => (count === 0 ? 'Niemand' : people(count)),
    invited: (count) => `${count} eingeladen`,
    ownersOnly: 'Eigentümern vorbehalten: Keine andere Rolle kann sie haben',
    edit: (name) => `${name} bearbeiten`,
    delete: (name) => `${name} löschen`,
  },

  empty: {
    title: 'Noch keine eigene Rolle',
    sentence:
      'Wo jemand mehr als ein Mitglied und weniger als ein Admin tun soll, erstellen Sie dafür eine Rolle.',
    act: 'Rolle erstellen',
  },

  form: {
    new: 'Neue Rolle',
    edit: (name) => `Rolle ${name} bearbeiten`,
    holds: (count) =>
      count === 0 ? 'Niemand hat diese Rolle bisher.' : `Gilt für ${people(count)} ab der nächsten Handlung.`,
    name: 'Name',
    namePlaceholder: 'Redaktion',
    nameProblem: 'Geben Sie 2 bis 40 lesbare Zeichen ein, nicht aber Member, Admin oder Owner.',
    start: 'Ausgehen von',
    startNothing: 'Nichts',
    startHelp: 'Deren Berechtigungen stehen dann unten und lassen sich beliebig ändern.',
    allows: 'Was sie erlaubt',
    count: (count, all) => `${count} von ${all}`,
    everybody: 'Das haben alle',
    giving: 'Gehört dazu, Rollen zu vergeben',
    along: 'Gehört zu dem, was darunter gewählt ist',
    owners: 'Rollen zu erstellen und die Organisation zu löschen bleibt Eigentümern vorbehalten.',
    created: (name) => `Die Rolle ${name} kann vergeben werden`,
    changed: (name) => `Die Rolle ${name} ist geändert`,
  },

  deletion: {
    title: (name) => `Rolle ${name} löschen?`,
    unused:
      'Niemand hat sie, und niemand ist mit ihr eingeladen. Ist sie die Standardrolle, ist das danach wieder „Mitglied“.',
    used: (having, waiting) =>
      `${both(having, waiting)} ${having + waiting === 1 ? 'braucht' : 'brauchen'} eine andere.`,
    instead: 'Rolle, die sie stattdessen erhalten',
    keep: 'Behalten',
    act: 'Rolle löschen',
    done: (name) => `Die Rolle ${name} ist gelöscht`,
    moved: (having, waiting, instead) => `${both(having, waiting)}: jetzt ${instead}`,
    failed: (name) => `Die Rolle ${name} wurde nicht gelöscht`,
  },

  resources: {
    audit: 'Audit-Log',
    invitation: 'Einladungen',
    organization: 'Organisation',
  },

  actions: {
    read: 'Sehen',
    create: 'Hinzufügen',
    update: 'Ändern',
    delete: 'Löschen',
    export: 'Exportieren',
  },

  permissions: {
    'audit:read': 'Sehen, wer wann was getan hat',
    'dashboard:read': 'Zahlen und Neuestes sehen',
    'invitation:read': 'Sehen, wer eingeladen ist',
    'invitation:create': 'Personen einladen',
    'invitation:delete': 'Einladungen zurückziehen',
    'member:read': 'Personen und ihre Adressen sehen',
    'member:create': 'Per Link oder Domain beitreten lassen',
    'member:update': 'Rollen von Personen ändern',
    'member:delete': 'Personen entfernen',
    'organization:update': 'Name, Adresse und Logo ändern',
    'organization:delete': 'Organisation löschen',
    'organization:export': 'Alles exportieren',
    'role:read': 'Rollen sehen',
    'role:create': 'Rollen erstellen',
    'role:update': 'Rollen ändern',
    'role:delete': 'Rollen löschen',
    'team:read': 'Sehen, wer in welchem Team ist',
    'team:create': 'Teams erstellen',
    'team:update': 'Teams und ihre Personen ändern',
    'team:delete': 'Teams löschen',
  },
}

import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: 'Übersicht',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: 'Sie sind Mitglied dieser Organisation.',
          admin: 'Sie sind Admin dieser Organisation.',
          owner: 'Diese Organisation gehört Ihnen.',
        }[role]
      : `Ihre Rolle in dieser Organisation ist ${role.name}.`,
  members: 'Mitglieder',
  invitations: 'Offene Einladungen',
  activity: {
    title: 'Die letzten 30 Tage',
    zone: 'Tage in UTC',
    active: 'Aktive Personen',
    today: (people) => `${people} heute`,
    activeEmpty: 'Hier wird zu sehen sein, wie viele an welchem Tag da sind.',
    average: {
      more: (now, before) => `${now} pro Tag, mehr als vorher (${before})`,
      fewer: (now, before) => `${now} pro Tag, weniger als vorher (${before})`,
      same: (now) => `${now} pro Tag, wie vorher`,
    },
    joined: 'Neue Mitglieder',
    joinedEmpty: 'In den letzten 60 Tagen ist niemand dazugekommen.',
    flow: {
      more: (by) => `${by} mehr als in den 30 Tagen davor`,
      fewer: (by) => `${by} weniger als in den 30 Tagen davor`,
      same: 'So viele wie in den 30 Tagen davor',
      none: 'Keine in den 30 Tagen davor',
    },
    most: (day) => `Am meisten: ${day}.`,
    failed: 'Das konnte nicht gelesen werden.',
  },
  start: {
    title: 'Erste Schritte',
    done: (done, all) => `${done} von ${all} erledigt`,
    stepDone: 'Erledigt',
    stepOpen: 'Offen',
    create: { title: 'Organisation erstellen' },
    logo: { title: 'Ein Logo geben', help: 'Damit alle auf einen Blick sehen, wo sie sind.' },
    invite: { title: 'Jemanden einladen', help: 'Die Person erhält eine E-Mail mit einem Link.' },
  },
  logoSaved: 'Das Logo ist gespeichert',
}

import { sentences } from '@/lib/notifications/words/de'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: 'Benachrichtigungen',
  description: 'Was in Ihren Organisationen geschehen ist und Sie betrifft.',
  all: 'Alle',
  unread: 'Ungelesen',
  see: 'Alle ansehen',
  choose: 'Auswählen, was Sie erfahren',
  markAll: 'Alle als gelesen',
  markRead: 'Als gelesen markieren',
  markUnread: 'Als ungelesen markieren',
  isUnread: 'Ungelesen',
  failed: 'Es bleibt, wie es war',
  loading: 'Ihre Benachrichtigungen werden geladen',
  empty: {
    title: 'Noch nichts',
    sentence: 'Einladungen, neue Mitglieder und Änderungen Ihrer Rollen erscheinen hier.',
  },
  read: {
    title: 'Sie haben alles gelesen',
    sentence: 'Was als Nächstes kommt, erscheint hier von selbst.',
  },
  sentences,
  preferences: {
    title: 'Was Sie erfahren',
    description: 'Das gilt nur für Sie, in allen Ihren Organisationen.',
    digest: 'E-Mail mit Ungelesenem',
    digests: { off: 'Nie', daily: 'Täglich', weekly: 'Wöchentlich' },
    type: 'Wenn',
    here: 'Hier',
    byMail: 'In der E-Mail',
    hereFor: (type) => `Hier: ${type}`,
    byMailFor: (type) => `In der E-Mail: ${type}`,
    types: {
      invitation_received: 'Sie werden eingeladen',
      invitation_rejected: 'Jemand lehnt Ihre Einladung ab',
      member_added: 'Sie treten einer Organisation bei',
      member_joined: 'Jemand tritt bei',
      member_left: 'Jemand geht',
      member_removed: 'Sie werden entfernt',
      role_changed: 'Ihre Rolle ändert sich',
      export_ended: 'Ihr Export ist fertig',
      organization_closed: 'Eine Organisation wird gelöscht',
      organization_reopened: 'Eine Organisation wird wiederhergestellt',
    },
    saved: 'Gespeichert',
    failed: 'Ihre Auswahl konnte nicht gespeichert werden',
    done: 'Fertig',
  },
}

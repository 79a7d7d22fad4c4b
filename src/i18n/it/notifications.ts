import { sentences } from '@/lib/notifications/words/it'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: 'Notifiche',
  description: 'Che cosa è successo nelle tue organizzazioni che ti riguarda.',
  all: 'Tutte',
  unread: 'Non lette',
  see: 'Vedi tutte',
  choose: 'Scegli che cosa ricevere',
  markAll: 'Segna tutte come lette',
  markRead: 'Segna come letta',
  markUnread: 'Segna come non letta',
  isUnread: 'Non letta',
  failed: 'È rimasto com’era',
  loading: 'Caricamento delle notifiche',
  empty: {
    title: 'Ancora nulla',
    sentence: 'Inviti, nuovi membri e cambiamenti dei tuoi ruoli si vedranno qui.',
  },
  read: {
    title: 'Hai letto tutto',
    sentence: 'Ciò che arriva compare qui da sé.',
  },
  sentences,
  preferences: {
    title: 'Che cosa ricevi',
    description: 'Riguarda solo te e vale per tutte le tue organizzazioni.',
    digest: 'E-mail con ciò che non hai letto',
    digests: { off: 'Mai', daily: 'Ogni giorno', weekly: 'Ogni settimana' },
    type: 'Quando',
    here: 'Qui',
    byMail: 'Per e-mail',
    hereFor: (type) => `Qui: ${type}`,
    byMailFor: (type) => `Per e-mail: ${type}`,
    types: {
      invitation_received: 'Ricevi un invito',
      invitation_rejected: 'Qualcuno rifiuta il tuo invito',
      member_added: 'Entri in un’organizzazione',
      member_joined: 'Qualcuno entra',
      member_left: 'Qualcuno esce',
      member_removed: 'Perdi l’accesso',
      role_changed: 'Il tuo ruolo cambia',
      export_ended: 'La tua esportazione è pronta',
      organization_closed: 'Un’organizzazione viene eliminata',
      organization_reopened: 'Un’organizzazione viene ripristinata',
    },
    saved: 'Salvato',
    failed: 'Non è stato possibile salvare la tua scelta',
    done: 'Fine',
  },
}

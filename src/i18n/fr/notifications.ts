import { sentences } from '@/lib/notifications/words/fr'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: 'Notifications',
  description: 'Ce qui vous concerne dans vos organisations.',
  all: 'Toutes',
  unread: 'Non lues',
  see: 'Tout voir',
  choose: 'Choisir ce que vous recevez',
  markAll: 'Tout marquer comme lu',
  markRead: 'Marquer comme lue',
  markUnread: 'Marquer comme non lue',
  isUnread: 'Non lue',
  failed: 'Rien n’a changé',
  loading: 'Chargement de vos notifications',
  empty: {
    title: 'Rien pour le moment',
    sentence: 'Les invitations, les nouveaux membres et les changements de vos rôles s’afficheront ici.',
  },
  read: {
    title: 'Vous avez tout lu',
    sentence: 'La suite s’affichera ici d’elle-même.',
  },
  sentences,
  preferences: {
    title: 'Ce que vous recevez',
    description: 'Ce choix n’engage que vous et vaut pour toutes vos organisations.',
    digest: 'Récapitulatif des non lues par e-mail',
    digests: { off: 'Jamais', daily: 'Chaque jour', weekly: 'Chaque semaine' },
    type: 'Quand',
    here: 'Ici',
    byMail: 'Par e-mail',
    hereFor: (type) => `Ici : ${type}`,
    byMailFor: (type) => `Par e-mail : ${type}`,
    types: {
      invitation_received: 'Vous recevez une invitation',
      invitation_rejected: 'Quelqu’un refuse votre invitation',
      member_added: 'Vous rejoignez une organisation',
      member_joined: 'Quelqu’un arrive',
      member_left: 'Quelqu’un part',
      member_removed: 'Votre accès est retiré',
      role_changed: 'Votre rôle change',
      export_ended: 'Votre export est prêt',
      organization_closed: 'Une organisation est supprimée',
      organization_reopened: 'Une organisation est restaurée',
    },
    saved: 'Enregistré',
    failed: 'Votre choix n’a pas pu être enregistré',
    done: 'Terminé',
  },
}

import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: 'Tableau de bord',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: 'Vous êtes membre de cette organisation.',
          admin: 'Vous êtes admin de cette organisation.',
          owner: 'Vous êtes propriétaire de cette organisation.',
        }[role]
      : `Votre rôle dans cette organisation est ${role.name}.`,
  members: 'Membres',
  invitations: 'Invitations en attente',
  activity: {
    title: 'Les 30 derniers jours',
    zone: 'Jours en UTC',
    active: 'Personnes actives',
    today: (people) => `${people} aujourd’hui`,
    activeEmpty: 'Le nombre de personnes présentes s’affichera ici, jour après jour.',
    average: {
      more: (now, before) => `${now} par jour, contre ${before} avant`,
      fewer: (now, before) => `${now} par jour, contre ${before} avant`,
      same: (now) => `${now} par jour, comme avant`,
    },
    joined: 'Nouveaux membres',
    joinedEmpty: 'Personne n’est arrivé au cours des 60 derniers jours.',
    flow: {
      more: (by) => `${by} de plus que les 30 jours précédents`,
      fewer: (by) => `${by} de moins que les 30 jours précédents`,
      same: 'Autant que les 30 jours précédents',
      none: 'Rien les 30 jours précédents',
    },
    most: (day) => `Maximum : ${day}.`,
    failed: 'La lecture a échoué.',
  },
  start: {
    title: 'Pour commencer',
    done: (done, all) => `${done} sur ${all}`,
    stepDone: 'Fait',
    stepOpen: 'À faire',
    create: { title: 'Créer l’organisation' },
    logo: {
      title: 'Lui donner un logo',
      help: 'Pour que chacun voie d’un coup d’œil où il se trouve.',
    },
    invite: { title: 'Inviter une personne', help: 'Elle reçoit un e-mail avec un lien.' },
  },
  logoSaved: 'Le logo est en place',
}

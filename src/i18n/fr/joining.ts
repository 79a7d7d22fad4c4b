import type { Words } from '@/lib/words'
import type { joining as english } from '../en/joining'

export const joining: Words<typeof english> = {
  title: 'Arrivée',
  description: 'Le rôle de départ, et qui peut rejoindre sans invitation.',
  role: {
    label: 'Rôle par défaut',
    help: 'Choisi d’avance dans les invitations et les liens, et donné à qui rejoint de sa propre initiative.',
    changed: (role) => `Le rôle par défaut est désormais ${role}`,
    failed: 'Le rôle par défaut n’a pas changé',
  },
  domains: {
    title: 'Domaines e-mail',
    help: 'Une personne qui a une adresse confirmée dans l’un de ces domaines voit le nom de cette organisation et peut la rejoindre. Après un retrait, il faut une invitation.',
    empty: 'Aucun domaine n’est autorisé : on entre par invitation ou par lien.',
    field: 'Domaine',
    placeholder: 'votre-entreprise.fr',
    fieldHelp: 'Ce doit être celui de votre propre adresse confirmée.',
    add: 'Autoriser',
    added: (domain) => `Qui a une adresse ${domain} peut rejoindre`,
    remove: (domain) => `Retirer ${domain}`,
    removed: (domain) => `Plus personne ne rejoint par ${domain}`,
    removedHelp: 'Les personnes déjà arrivées restent.',
    failed: (domain) => `${domain} est toujours autorisé`,
    restored: (domain) => `${domain} est à nouveau autorisé`,
    ownThere: 'Un propriétaire ayant une adresse confirmée dans un autre domaine peut autoriser celui-là.',
    ownPublic:
      'Votre adresse est chez un fournisseur où tout le monde peut en avoir une. Un propriétaire ayant une adresse confirmée dans votre domaine peut l’autoriser.',
  },
}

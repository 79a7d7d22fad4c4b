import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('fr')
const people = (count: number) => plural(count, { one: '# personne', other: '# personnes' })
const invited = (count: number) =>
  plural(count, { one: '# invitation en attente', other: '# invitations en attente' })
const held = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' et ')

export const roles: Words<typeof english> = {
  description: (organization) =>
    `Ce que chaque rôle peut faire dans ${organization}, et combien de personnes l’ont.`,
  new: 'Nouveau rôle',

  matrix: {
    you: 'Vous',
    label: 'Ce que chaque rôle peut faire',
    permission: 'Autorisation',
    everywhere: 'Dans toute organisation',
    own: (organization) => `Créés par ${organization}`,
    people: (count) => (count === 0 ? 'Personne' : people(count)),
    invited: (count) => plural(count, { one: '# invitation', other: '# invitations' }),
    ownersOnly: 'Réservé aux propriétaires : aucun autre rôle ne peut l’avoir',
    edit: (name) => `Modifier ${name}`,
    delete: (name) => `Supprimer ${name}`,
  },

  empty: {
    title: 'Pas encore de rôle à vous',
    sentence: 'Si quelqu’un doit pouvoir plus qu’un membre et moins qu’un admin, créez un rôle pour cela.',
    act: 'Créer un rôle',
  },

  form: {
    new: 'Nouveau rôle',
    edit: (name) => `Modifier le rôle ${name}`,
    holds: (count) =>
      count === 0 ? 'Personne n’a encore ce rôle.' : `S’applique à ${people(count)} dès la prochaine action.`,
    name: 'Nom',
    namePlaceholder: 'Rédaction',
    nameProblem: 'De 2 à 40 caractères lisibles, et aucun des noms Membre, Admin et Propriétaire.',
    start: 'Partir de',
    startNothing: 'Rien',
    startHelp: 'Reprend ses autorisations ci-dessous, à modifier librement.',
    allows: 'Ce qu’il permet',
    count: (count, all) => `${count} sur ${all}`,
    everybody: 'Tout le monde l’a',
    giving: 'Va avec le droit de donner des rôles',
    along: 'Va avec ce qui est choisi ci-dessous',
    owners: 'Créer des rôles et supprimer l’organisation restent réservés aux propriétaires.',
    created: (name) => `Le rôle ${name} peut être donné`,
    changed: (name) => `Le rôle ${name} est modifié`,
  },

  deletion: {
    title: (name) => `Supprimer le rôle ${name} ?`,
    unused: 'Personne ne l’a et personne n’y est invité. Si c’est le rôle par défaut, Membre le redevient.',
    used: (having, waiting) =>
      `${held(having, waiting)} ${having + waiting === 1 ? 'doit' : 'doivent'} recevoir un autre rôle.`,
    instead: 'Rôle reçu à la place',
    keep: 'Garder',
    act: 'Supprimer le rôle',
    done: (name) => `Le rôle ${name} est supprimé`,
    moved: (having, waiting, instead) => `${held(having, waiting)} : désormais ${instead}`,
    failed: (name) => `Le rôle ${name} n’a pas été supprimé`,
  },

  resources: {
    audit: 'Journal d’audit',
    invitation: 'Invitations',
    organization: 'Organisation',
  },

  actions: {
    read: 'Voir',
    create: 'Ajouter',
    update: 'Modifier',
    delete: 'Supprimer',
    export: 'Exporter',
  },

  permissions: {
    'audit:read': 'Voir qui a fait quoi, et quand',
    'dashboard:read': 'Voir les chiffres et les derniers travaux',
    'invitation:read': 'Voir qui est invité',
    'invitation:create': 'Inviter des personnes',
    'invitation:delete': 'Retirer des invitations',
    'member:read': 'Voir les personnes et leurs adresses',
    'member:create': 'Laisser entrer par lien ou par domaine',
    'member:update': 'Changer le rôle des personnes',
    'member:delete': 'Retirer des personnes',
    'organization:update': 'Modifier le nom, l’adresse et le logo',
    'organization:delete': 'Supprimer l’organisation',
    'organization:export': 'Tout exporter',
    'role:read': 'Voir les rôles',
    'role:create': 'Créer des rôles',
    'role:update': 'Modifier des rôles',
    'role:delete': 'Supprimer des rôles',
    'team:read': 'Voir les équipes et qui en fait partie',
    'team:create': 'Créer des équipes',
    'team:update': 'Modifier les équipes et qui en fait partie',
    'team:delete': 'Supprimer des équipes',
  },
}

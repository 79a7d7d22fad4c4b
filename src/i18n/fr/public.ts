import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { pages as english } from '../en/public'

const { plural } = counting('fr')

export const pages: Words<typeof english> = {
  nav: {
    docs: 'Documentation',
    pricing: 'Tarifs',
    changelog: 'Changements',
    privacy: 'Confidentialité',
    terms: 'Conditions',
  },
  docs: {
    title: 'Documentation',
    description: 'Comment RefactKit sépare les organisations, et comment construire dessus.',
    groups: { start: 'Premiers pas', guides: 'Guides', recipes: 'Recettes', decisions: 'Décisions' },
    onPage: 'Sur cette page',
    pages: 'Pages',
    search: 'Rechercher dans la documentation',
    find: 'Rechercher',
    found: (count) => plural(count, { one: '# section', other: '# sections' }),
    nothing: (words) => `Rien dans la documentation ne parle de « ${words} ».`,
    results: (words) => `Résultats pour « ${words} »`,
  },
  pricing: {
    title: 'Tarifs',
    description: 'Ce que cela coûte, en un coup d’œil.',
    sample: 'Ce sont des exemples. Vos offres se placent dans lib/plans.ts.',
    usual: 'Ce que prennent la plupart des équipes',
    monthly: (price) => `${price} par mois`,
    free: 'Gratuit',
    onRequest: 'Sur demande',
    names: { free: 'Gratuit', team: 'Équipe', business: 'Entreprise' },
    for: {
      free: 'Pour voir si cela vous convient.',
      team: 'Pour une équipe qui y travaille tous les jours.',
      business: 'Pour de nombreuses équipes, avec un contrat.',
    },
    members: (count) => plural(count, { one: '# membre', other: 'Jusqu’à # membres' }),
    anyMembers: 'Autant de membres que vous le souhaitez',
    storage: (size) => `${size} pour les fichiers`,
    anyStorage: 'Autant de place pour les fichiers qu’il vous en faut',
    every: 'Chaque offre comprend les rôles, les équipes, le journal d’audit et la même isolation.',
    choose: 'Commencer',
    ask: 'Nous écrire',
  },
  proof: {
    title: 'Rien à croire sur parole',
    lead: 'Chacune de ces phrases est ce qu’affichera une commande que vous lancez vous-même.',
    how: 'Comment',
    claims: {
      attacked: 'Chaque table est attaquée, même celle que vous avez ajoutée il y a une minute.',
      missed: 'Une protection que l’on retire se remarque.',
      free: 'Un seul aller-retour par requête : sur un réseau, la garantie ne coûte rien de mesurable.',
      answers: 'Qui peut faire quoi se lit dans les réponses, fonction par fonction et page par page.',
      moves: 'Une organisation sort tout entière dans un fichier, et rentre de nouveau ailleurs.',
      resource: 'Une table avec ses pages, ses tests et ses textes en treize langues tient en une ligne.',
    },
    picture: 'Les membres d’une organisation, avec leurs rôles et les invitations ouvertes.',
  },
}

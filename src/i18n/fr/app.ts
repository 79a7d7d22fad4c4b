import type { Words } from '@/lib/words'
import type { app as english } from '../en/app'

export const app: Words<typeof english> = {
  name: 'RefactKit',
  title: 'RefactKit : aucune requête ne sort de son organisation',
  description:
    'Un kit pour produits multi-tenant dont l’isolation est structurelle et prouvée par une machine.',
  skip: 'Aller au contenu',
  navigation: 'Navigation principale',
  nav: {
    dashboard: 'Tableau de bord',
    gallery: 'Galerie',
    members: 'Membres',
    teams: 'Équipes',
    roles: 'Rôles',
    audit: 'Journal d’audit',
    settings: 'Paramètres',
  },
  breadcrumb: 'Où vous êtes',
  openNavigation: 'Ouvrir la navigation',
  narrowSidebar: 'Réduire la barre latérale',
  widenSidebar: 'Déployer la barre latérale',
  find: 'Recherche et commandes',
  switcher: {
    label: 'Changer d’organisation',
    choose: 'Organisations',
    yours: 'Vos organisations',
    search: 'Trouver une organisation',
    none: (query) => `Aucune de vos organisations ne correspond à « ${query} ».`,
    all: 'Toutes les organisations',
    create: 'Nouvelle organisation',
    current: 'Actuelle',
  },
  roles: { member: 'Membre', admin: 'Admin', owner: 'Propriétaire' },
  user: {
    menu: 'Votre menu',
    theme: 'Thème',
    themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
    language: 'Langue',
    languageFailed: 'La langue n’a pas pu être changée. Vérifiez votre connexion et réessayez.',
    shortcuts: 'Raccourcis clavier',
    signOut: 'Se déconnecter',
    signOutFailed: 'Votre session est toujours ouverte. Vérifiez votre connexion et réessayez.',
  },
  failed: {
    title: 'Cette page n’a pas pu être affichée',
    retry: 'Réessayer',
    home: 'Aller au tableau de bord',
    reference: 'Référence pour l’assistance :',
  },
  signedOut: {
    title: 'Votre session est fermée',
    sentence: 'Connectez-vous pour reprendre là où vous en étiez.',
    signIn: 'Se connecter',
  },
  forbidden: {
    title: 'Cette page n’est pas ouverte à tout le monde',
    sentence: (organization, role) =>
      `Seuls les ${role === 'owner' ? 'propriétaires' : 'admins et les propriétaires'} de l’organisation ${organization} peuvent l’ouvrir. Adressez-vous à l’un d’eux si vous en avez besoin.`,
  },
  left: {
    title: (organization) => `Vous n’avez plus accès à ${organization}`,
    sentence:
      'Quelqu’un vous a retiré l’accès, ou l’organisation n’existe plus. Ce que vous y avez créé lui reste ; cet onglet n’en garde rien.',
  },
  notFound: {
    title: 'Il n’y a rien à cette adresse',
    sentence:
      'La page a peut-être été déplacée ou supprimée, ou elle appartient à une organisation dont vous n’êtes pas membre.',
    home: 'Aller au tableau de bord',
    organizations: 'Voir vos organisations',
    start: 'Aller à la page d’accueil',
  },
}

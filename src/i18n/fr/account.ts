import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { account as english } from '../en/account'

const { plural } = counting('fr')

export const account: Words<typeof english> = {
  description: 'Pour vous uniquement, dans toutes vos organisations.',
  onThisPage: 'Sur cette page',
  sections: {
    profile: 'Profil',
    language: 'Langue',
    appearance: 'Apparence',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    passkeys: 'Clés d’accès',
    secondStep: 'Codes à la connexion',
    sessions: 'Sessions ouvertes',
    notifications: 'Notifications',
    connected: 'Moyens de connexion',
    data: 'Vos données',
    removal: 'Supprimer votre compte',
  },
  profile: {
    description: 'Ce que vos collègues voient de vous, dans toutes vos organisations.',
    name: 'Nom',
    nameProblem: 'Un nom compte de 1 à 100 caractères visibles.',
    save: 'Enregistrer',
    saved: (name) => `Votre nom est désormais ${name}`,
    changedBack: (name) => `Nom rétabli : ${name}`,
    unchanged: 'Il n’y a rien à enregistrer.',
    failed: 'Votre nom n’a pas changé',
  },
  language: { description: 'Ce que vous lisez ici, et la langue des messages qui vous sont envoyés.' },
  sessions: {
    description: 'Un navigateur que vous déconnectez doit se reconnecter au prochain clic.',
    title: 'Navigateurs connectés',
    here: 'Ce navigateur',
    unknown: 'Un navigateur qui ne dit pas ce qu’il est',
    used: 'Utilisé',
    started: 'Connecté',
    end: 'Déconnecter',
    endNamed: (device) => `Déconnecter ${device}`,
    endOthers: 'Déconnecter les autres navigateurs',
    ended: (device) => `${device} est déconnecté`,
    endedOthers: (count) =>
      count === 0
        ? 'Aucun autre navigateur n’était connecté'
        : plural(count, {
            one: '# autre navigateur est déconnecté',
            other: '# autres navigateurs sont déconnectés',
          }),
    failed: 'Rien n’a été déconnecté',
  },
  connected: {
    description: 'Chacun d’eux permet d’entrer. Le dernier reste.',
    label: 'Moyens de connexion',
    providers: {
      credential: 'Mot de passe',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    },
    since: 'Ajouté',
    remove: 'Retirer',
    removeNamed: (name) => `Retirer ${name}`,
    removed: (name) => `Vous ne pouvez plus vous connecter avec ${name}`,
    none: 'Vous vous connectez par un lien qui vous est envoyé.',
    failed: 'Rien n’a été retiré',
  },
  data: {
    description:
      'Tout ce qui est conservé à votre sujet, en un seul fichier : profil, organisations, invitations, messages, navigateurs et ce que vous avez fait. Aucun secret, et rien sur les autres.',
    download: 'Télécharger',
  },
  picture: {
    label: 'Photo',
    optional: 'facultatif',
    help: 'Seules les personnes de vos organisations la voient.',
    of: (name) => `Photo : ${name}`,
    choose: 'Choisir une photo',
    change: 'Changer',
    remove: 'Retirer',
    changed: 'Votre photo a été changée',
    removed: 'Votre photo a été retirée',
    changedBack: 'Votre photo est comme avant',
    failed: 'Votre photo n’a pas changé',
    undoFailed: 'La photo précédente n’a pas pu être rétablie',
    crop: {
      title: 'Partie visible',
      help: 'Faites glisser la photo, ou déplacez-la avec les touches fléchées.',
      area: 'La partie visible de la photo',
      zoom: 'Zoom',
      unreadable:
        'Ce navigateur ne peut pas ouvrir cette image. Enregistrez-la en JPEG ou en PNG et réessayez.',
      cancel: 'Annuler',
      use: 'Utiliser',
    },
  },
}

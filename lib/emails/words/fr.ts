import { counting } from '../../counting'
import { emailChangeLimits } from '../../email-change-limits'
import { exportLimits } from '../../export-limits'
import type { Words } from '../../words'
import type { letters as english } from './en'

const { plural } = counting('fr')

export const letters: Words<typeof english> = {
  footer: 'Envoyé par RefactKit parce que quelqu’un a indiqué cette adresse.',
  copyLink: 'Si le bouton ne fonctionne pas, ouvrez cette adresse :',
  roles: { member: 'en tant que membre', admin: 'en tant qu’admin', owner: 'en tant que propriétaire' },
  verify: {
    subject: 'Confirmez votre adresse e-mail',
    heading: 'Confirmez votre adresse e-mail',
    body: (name) =>
      `Bonjour ${name}, un clic et votre compte est prêt. Le lien fonctionne pendant 24 heures et ouvre votre session.`,
    action: 'Confirmer et se connecter',
    note: 'Vous n’avez pas créé de compte ? Ignorez ce message ; sans votre clic, il ne se passe rien.',
  },
  finish: {
    subject: 'Choisissez un mot de passe pour terminer votre compte',
    heading: 'Choisissez un mot de passe pour terminer votre compte',
    body:
      'Un compte a été commencé avec cette adresse et n’est pas encore confirmé. Afin que personne d’autre ne connaisse ' +
      'son mot de passe, choisissez-le maintenant. Le lien fonctionne pendant 30 minutes, une seule fois.',
    action: 'Choisir un mot de passe',
    note: 'Vous n’avez pas créé de compte ? Ignorez ce message ; sans votre clic, il ne se passe rien.',
  },
  reset: {
    subject: 'Choisissez un nouveau mot de passe',
    heading: 'Choisissez un nouveau mot de passe',
    body: 'Vous avez demandé un nouveau mot de passe. Le lien fonctionne pendant 30 minutes, une seule fois. Tous vos appareils seront ensuite déconnectés.',
    action: 'Choisir un nouveau mot de passe',
    note: 'Vous n’avez rien demandé ? Ignorez ce message ; votre mot de passe reste le même.',
  },
  confirmAddress: {
    subject: 'Confirmez votre nouvelle adresse e-mail',
    heading: 'Confirmez votre nouvelle adresse e-mail',
    body: (name) =>
      `${name} souhaite se connecter désormais avec cette adresse. Le lien fonctionne pendant ${emailChangeLimits.confirmHours} heures, dans un navigateur déjà connecté à ce compte.`,
    action: 'Confirmer l’adresse',
    note: 'Ce n’était pas vous ? Ignorez ce message ; sans votre clic, il ne se passe rien.',
  },
  keepAddress: {
    subject: 'Votre adresse e-mail va changer',
    heading: 'Votre adresse e-mail va changer',
    body: (after) =>
      `Quelqu’un qui a pu s’identifier comme étant vous a demandé que vous vous connectiez avec ${after}. Ce sera le cas dès que la nouvelle adresse sera confirmée.`,
    action: 'Garder cette adresse',
    note: `C’était vous ? Alors il n’y a rien à faire. Le lien fonctionne pendant ${emailChangeLimits.undoDays} jours, même après le changement.`,
  },
  addressChanged: {
    subject: 'Votre adresse e-mail a été changée',
    heading: 'Votre adresse e-mail a été changée',
    body: (after) =>
      `Vous vous connectez désormais avec ${after}. C’est le dernier e-mail envoyé à cette adresse.`,
    action: 'Reprendre l’adresse',
    note: `Ce n’était pas vous ? Reprenez l’adresse dans les ${emailChangeLimits.undoDays} jours : tous les navigateurs seront déconnectés, et vous choisirez un nouveau mot de passe.`,
  },
  addressTaken: {
    subject: 'Quelqu’un veut utiliser votre adresse',
    heading: 'Quelqu’un veut utiliser votre adresse',
    body:
      'Quelqu’un a voulu donner cette adresse à un autre compte. Elle appartient au vôtre ; rien n’a donc été modifié, et ' +
      'rien n’a été montré à cette personne.',
    action: 'Se connecter',
    note: 'C’était vous ? Une adresse appartient à un seul compte : connectez-vous avec elle, ou supprimez d’abord l’autre compte.',
  },
  accountDeleted: {
    subject: 'Votre compte est supprimé',
    heading: 'Votre compte est supprimé',
    body:
      'Vous ne faites plus partie d’aucune organisation, et tout ce qui vous concerne est supprimé. Ce que vous avez créé ' +
      'dans les organisations y reste. C’est le dernier e-mail envoyé à cette adresse.',
    action: 'Recommencer',
    note: 'Ce n’était pas vous ? Le compte ne peut pas être récupéré ; qui l’a supprimé a pu s’identifier comme étant vous.',
  },
  signInLink: {
    subject: 'Votre lien de connexion',
    heading: 'Se connecter à RefactKit',
    body: 'Vous avez demandé un lien pour vous connecter. Il fonctionne pendant 10 minutes, une seule fois.',
    action: 'Se connecter',
    note: 'Vous n’avez rien demandé ? Ignorez ce message ; sans ce lien, personne n’est connecté.',
  },
  confirmationCode: {
    subject: 'Votre code pour confirmer que c’est vous',
    heading: 'Confirmez que c’est vous',
    body: 'Indiquez ce code sur la page qui l’a demandé. Il fonctionne pendant 10 minutes, une seule fois.',
    action: 'Aller à RefactKit',
    note: 'Vous n’avez rien demandé ? Alors quelqu’un utilise un appareil où votre session est ouverte : déconnectez tous vos appareils.',
  },
  changes: {
    password: () => 'Votre mot de passe a été changé',
    passkeyAdded: () => 'Une clé d’accès a été ajoutée à votre compte',
    passkeyRemoved: () => 'Une clé d’accès a été retirée de votre compte',
    secondStepOn: () => 'Votre compte demande désormais un code',
    secondStepOff: () => 'Votre compte ne demande plus de code',
    backupCodes: () => 'Vous avez de nouveaux codes de secours',
    connected: (name) => `Votre compte s’ouvre désormais avec ${name}`,
    disconnected: (name) => `Votre compte ne s’ouvre plus avec ${name}`,
  },
  change: {
    body: 'Si c’était vous, il n’y a rien à faire.',
    action: 'Voir votre compte',
    note: 'Ce n’était pas vous ? Choisissez maintenant un nouveau mot de passe, depuis « Mot de passe oublié ? ». Tous vos appareils seront ensuite déconnectés.',
  },
  newDevice: {
    subject: 'Un nouvel appareil est connecté à votre compte',
    heading: 'Un nouvel appareil est connecté',
    body: (device, address) =>
      `Votre compte a été ouvert avec ${device}${address ? `, depuis ${address}` : ''}, où votre session n’avait jamais été ouverte. Si c’était vous, il n’y a rien à faire.`,
    unknown: 'un navigateur qui ne dit pas ce qu’il est',
    action: 'Voir votre compte',
    note: 'Ce n’était pas vous ? Choisissez maintenant un nouveau mot de passe, depuis « Mot de passe oublié ? ». Tous vos appareils seront ensuite déconnectés.',
  },
  accountExists: {
    subject: 'Vous avez déjà un compte',
    heading: 'Vous avez déjà un compte',
    body:
      'Quelqu’un a voulu créer un compte avec cette adresse, qui en a déjà un. ' +
      'Si c’était vous, connectez-vous ; si le mot de passe est perdu, choisissez-en un nouveau depuis cette page.',
    action: 'Se connecter',
    note: 'Ce n’était pas vous ? Rien n’a été modifié et rien n’a été montré à cette personne. Il n’y a rien à faire.',
  },
  dataExport: {
    ready: {
      subject: (organization) => `Export prêt : ${organization}`,
      body: (organization) =>
        `L’archive avec tout ce que possède ${organization} est écrite et vérifiée. Les propriétaires peuvent la télécharger pendant ${exportLimits.keptDays} jours.`,
      action: 'Aller au téléchargement',
      note: 'Vous n’avez rien demandé ? Alors quelqu’un a utilisé votre compte : changez votre mot de passe.',
    },
    failed: {
      subject: (organization) => `Export impossible : ${organization}`,
      body: (organization) =>
        `L’archive des données de l’organisation ${organization} n’a pas pu être écrite. Rien n’y a été modifié ; la page dit pourquoi.`,
      action: 'Aller à la page',
      note: 'Vous n’avez rien demandé ? Alors quelqu’un a utilisé votre compte : changez votre mot de passe.',
    },
  },
  digest: {
    subject: (count) => plural(count, { one: '# notification non lue', other: '# notifications non lues' }),
    body: 'Voici ce qui s’est passé dans vos organisations depuis le dernier e-mail.',
    andMore: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
    action: 'Les lire',
    note: 'La fréquence de cet e-mail et ce qu’il contient se choisissent sur la même page.',
  },
  removal: {
    subject: (organization, day) => `${organization} sera supprimée le ${day}`,
    body: (by, organization, day) =>
      `${by} a supprimé ${organization}. Plus personne ne peut l’ouvrir, et tout son contenu est encore là. Jusqu’au ${day}, chaque propriétaire peut la restaurer ; ensuite tout sera supprimé définitivement.`,
    action: 'Voir vos organisations',
    note: 'Vous ne vous y attendiez pas ? Restaurez-la depuis cette page, et parlez avec la personne qui l’a supprimée.',
  },
  removed: {
    subject: (organization) => `${organization} a été supprimée`,
    body: (organization, rows, files) =>
      `Ce que possédait ${organization} a disparu définitivement : ${plural(rows, { one: '# ligne', other: '# lignes' })} et ${plural(files, { one: '# fichier', other: '# fichiers' })}. Le certificat en pièce jointe énumère ce qui a été supprimé, avec une empreinte de chaque partie.`,
    action: 'Voir vos organisations',
    note: 'Gardez le certificat : il est envoyé aux anciens propriétaires de l’organisation, et à personne d’autre.',
  },
  invitation: {
    subject: (organization) => `Rejoindre ${organization}`,
    heading: (organization) => `Rejoindre ${organization}`,
    body: (inviter, organization, role) =>
      `${inviter} vous invite à rejoindre ${organization} ${role}. L’invitation est valable 7 jours.`,
    ownRole: (name) => `avec le rôle « ${name} »`,
    action: 'Voir l’invitation',
    note: 'Vous ne connaissez pas cette organisation ? Ignorez ce message ; personne n’en saura rien.',
  },
}

import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: 'Confirmez que c’est vous',
  help: 'Cela ne vous sera plus demandé pendant 15 minutes. Ce que vous avez commencé reprend ensuite.',
  password: 'Mot de passe',
  code: 'Code de votre application d’authentification',
  codeHelp: 'Ou l’un de vos codes de secours.',
  mail: 'Code reçu par e-mail',
  mailHelp: (email) => `Nous enverrons un code à ${email}.`,
  mailSent: (email) => `Un code est en route vers ${email}. Il fonctionne pendant 10 minutes.`,
  send: 'Envoyer un code',
  sendAgain: 'Renvoyer un code',
  submit: 'Confirmer',
  passkeyHelp: 'Votre appareil demande votre doigt, votre visage ou son code.',
  passkey: 'Utiliser une clé d’accès',
  other: {
    password: 'Utiliser le mot de passe',
    code: 'Utiliser un code',
    passkey: 'Utiliser une clé d’accès',
    mail: 'Recevoir un code par e-mail',
  },
  cancel: 'Annuler',
  missing: 'Remplissez d’abord ce champ.',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: 'Ce n’est pas votre mot de passe. Réessayez.',
  codeWrong: 'Ce code est incorrect ou a déjà été utilisé.',
  passkeyRefused:
    'Cette clé d’accès n’a pas pu être ajoutée. Votre appareil doit demander votre doigt, votre visage ou un code.',
  passkeyGone: 'Cette clé d’accès a été retirée entre-temps.',
  passkeysFull: 'Il y a déjà 20 clés d’accès. Retirez-en une d’abord.',
  secondStepThere: 'Un code est déjà demandé. Rechargez la page pour le voir.',
  secondStepGone: 'Aucun code n’est plus demandé. Rechargez la page pour le voir.',
  passkeyWrong: 'Cette clé d’accès n’est pas la vôtre. Essayez-en une autre.',
  providerAway:
    'Ce service est injoignable pour le moment. Rien n’a été modifié ; réessayez dans un instant.',
}

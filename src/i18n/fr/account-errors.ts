import type { Words } from '@/lib/words'
import type { accountErrors as english } from '../en/account-errors'

export const accountErrors: Words<typeof english> = {
  sessionGone: 'Ce navigateur est déjà déconnecté.',
  passwordWrong: 'Ce n’est pas votre mot de passe.',
  passwordWeak:
    'Ce mot de passe est facile à deviner. Quelques mots sans lien entre eux sont plus difficiles à deviner.',
  passwordMissing: 'Vous n’avez pas encore de mot de passe. Choisissez-en un d’abord.',
  passwordTries: 'Trop de mots de passe erronés. Attendez un quart d’heure et réessayez.',
  lettersMany: 'Beaucoup d’e-mails ont été envoyés à cette adresse. Attendez une heure et réessayez.',
  emailSame: 'C’est déjà votre adresse.',
  emailTaken: 'Un autre compte a désormais cette adresse. Rien n’a été modifié.',
  emailLinkGone: 'Ce lien ne fonctionne plus. Demandez-en un nouveau sur la page de votre compte.',
  mailAway:
    'Aucun e-mail ne peut être envoyé pour le moment. Rien n’a été modifié ; réessayez dans quelques minutes.',
  emailDiffers: 'Ce n’est pas votre adresse. Rien n’a été supprimé.',
  ownsAlone: 'Vous êtes la seule personne propriétaire d’une organisation. Rien n’a été supprimé.',
  accountKept:
    'Votre photo n’a pas pu être supprimée pour le moment ; rien ne l’a donc été. Réessayez dans un instant.',
  wayInGone: 'Ce moyen de connexion n’est plus associé à votre compte.',
  lastWayIn: 'C’est votre seul moyen de connexion. Choisissez d’abord un mot de passe.',
}

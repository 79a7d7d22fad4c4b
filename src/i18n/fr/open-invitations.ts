import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: 'Invitations en attente',
  none: 'Aucune réponse n’est attendue.',
  email: 'E-mail',
  into: (team) => `dans ${team}`,
  by: (name) => `Envoyée par ${name}`,
  acts: 'Actions',
  roleOf: (email) => `Rôle dans l’invitation à ${email}`,
  expires: 'Expiration',
  expired: 'Expirée',
  resend: 'Renvoyer',
  resendFor: (email) => `Renvoyer l’invitation à ${email}`,
  resent: (email) => `Renvoyée à ${email}, valable 7 jours de plus`,
  copy: 'Copier le lien',
  copyFor: (email) => `Copier le lien de l’invitation à ${email}`,
  copied: 'Le lien est dans le presse-papiers',
  copyFailed: 'Votre navigateur n’a pas permis la copie. Voici le lien :',
  cancel: 'Retirer',
  cancelFor: (email) => `Retirer l’invitation à ${email}`,
  cancelTitle: (email) => `Retirer l’invitation à ${email} ?`,
  cancelHelp:
    'Le lien dans son e-mail cesse de fonctionner. Vous pouvez inviter cette personne à nouveau à tout moment.',
  cancelKeep: 'Garder',
  cancelDo: 'Retirer l’invitation',
  canceled: (email) => `L’invitation à ${email} est retirée`,
}

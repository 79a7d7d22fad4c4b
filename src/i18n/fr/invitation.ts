import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => `Rejoindre ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} vous invite en tant que membre.`,
          admin: `${inviter} vous invite en tant qu’admin.`,
          owner: `${inviter} vous invite en tant que propriétaire.`,
        }[role]
      : `${inviter} vous invite avec le rôle « ${role.name} ».`,
  accept: 'Accepter',
  decline: 'Refuser',
  signIn: 'Se connecter pour accepter',
  createAccount: 'Créer un compte',
  sentTo: (address) => `L’invitation a été envoyée à ${address}. Utilisez cette adresse.`,
  somebodyElse: (address, own) =>
    `L’invitation a été envoyée à ${address}, mais votre session est ouverte avec ${own}.`,
  signOut: 'Se déconnecter et utiliser l’autre compte',
  unconfirmed: 'Confirmez d’abord votre adresse e-mail. Le lien est dans votre boîte de réception.',
  confirm: 'Renvoyer le lien',
  unknownTitle: 'Cette invitation n’existe pas',
  unknown: 'Vérifiez le lien dans le message, ou demandez une nouvelle invitation.',
  expiredTitle: 'Cette invitation a expiré',
  expired: 'Une invitation est valable 7 jours. Demandez-en une nouvelle.',
  closedTitle: 'Cette invitation est close',
  closed:
    'Elle a été utilisée ou retirée. Si vous souhaitez encore rejoindre l’organisation, demandez-en une nouvelle.',
  declinedTitle: (organization) => `Vous avez refusé de rejoindre ${organization}`,
  declined: 'Il ne se passera rien d’autre. Si vous changez d’avis, demandez une nouvelle invitation.',
  home: 'Aller à vos organisations',
}

import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `Rejoindre ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} partage ce lien. Vous devenez membre.`,
          admin: `${inviter} partage ce lien. Vous devenez admin.`,
          owner: `${inviter} partage ce lien. Vous devenez propriétaire.`,
        }[role]
      : `${inviter} partage ce lien. Vous recevez le rôle « ${role.name} ».`,
  act: (organization) => `Rejoindre ${organization}`,
  as: (email) => `Votre session est ouverte avec ${email}.`,
  other: 'Utiliser un autre compte',
  signedOut: 'Il vous faut un compte avec une adresse e-mail confirmée. Vous reviendrez ici ensuite.',
  signIn: 'Se connecter pour rejoindre',
  memberTitle: (organization) => `Vous êtes dans ${organization}`,
  member: 'Il ne vous faut pas de lien pour entrer.',
  enter: (organization) => `Aller à ${organization}`,
  goneTitle: 'Ce lien ne fonctionne plus',
  gone: 'Il a expiré, a été utilisé autant de fois que possible ou a été révoqué. Demandez-en un nouveau à qui vous l’a envoyé.',
  refusals: {
    linkGone:
      'Ce lien ne fonctionne plus : il vient d’expirer, d’être épuisé ou révoqué. Demandez-en un nouveau.',
    limit: 'C’était trop souvent. Attendez quelques minutes et réessayez.',
    membershipsFull:
      'Vous êtes dans 20 organisations, le maximum pour une personne. Quittez-en une, puis ouvrez à nouveau le lien.',
  },
}

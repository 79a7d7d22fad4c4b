import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('fr')

export const invitationLinks: Words<typeof english> = {
  open: 'Créer un lien…',
  title: 'Créer un lien d’invitation',
  description:
    'Quiconque l’ouvre rejoint l’organisation avec une adresse e-mail confirmée. Transmettez-le avec prudence.',
  role: 'Rôle des nouveaux membres',
  uses: 'Nombre de personnes',
  usesHelp: `De 1 à ${linkLimits.mostUses}. Vide : tout le monde, jusqu’à l’expiration.`,
  usesProblem: `Saisissez un nombre de 1 à ${linkLimits.mostUses}, ou laissez vide.`,
  expires: 'Valable pendant',
  days: { 1: '1 jour', 7: '7 jours', 30: '30 jours' },
  make: 'Créer le lien',
  cancel: 'Annuler',
  madeTitle: 'Le lien est prêt',
  made: 'Il reste dans la liste sous les membres, où vous pouvez le copier à nouveau ou le révoquer.',
  link: 'Lien d’invitation',
  copy: 'Copier le lien',
  copyFor: (role, inviter) => `Copier le lien créé par ${inviter} pour le rôle ${role}`,
  copied: 'Le lien est dans le presse-papiers',
  copyFailed: 'Votre navigateur n’a pas permis la copie. Voici le lien :',
  done: 'Terminé',
  list: 'Liens d’invitation',
  column: { role: 'Rôle', uses: 'Arrivées', expires: 'Expiration', acts: 'Actions' },
  by: (name) => `Créé par ${name}`,
  into: (team) => `dans ${team}`,
  used: (uses, most) => (most === undefined ? `${uses}` : `${uses} sur ${most}`),
  left: (left) => plural(left, { one: '# restante', other: '# restantes' }),
  ends: {
    expired: 'Expiré',
    usedUp: 'Épuisé',
    inviter: 'Son auteur ne peut plus faire entrer personne',
    secret: 'Créé avec un ancien secret',
  },
  revoke: 'Révoquer',
  revokeFor: (role, inviter) => `Révoquer le lien créé par ${inviter} pour le rôle ${role}`,
  revokeTitle: (role) => `Révoquer ce lien pour le rôle ${role} ?`,
  revokeHelp: 'Il cesse aussitôt de fonctionner. Les personnes déjà arrivées restent.',
  revokeKeep: 'Garder',
  revokeDo: 'Révoquer le lien',
  revoked: 'Le lien est révoqué',
  failed: 'Les liens n’ont pas pu être chargés.',
  again: 'Réessayer',
  refusals: {
    linksFull: `Il y a déjà ${linkLimits.perOrganization} liens. Révoquez-en d’abord.`,
    linkRevoked: 'Ce lien a été révoqué entre-temps.',
  },
}

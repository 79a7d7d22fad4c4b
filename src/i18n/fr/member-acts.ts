import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: 'Retirer…',
  transfer: 'Transférer la propriété…',
  leave: 'Quitter l’organisation…',
  keep: 'Annuler',
  removeTitle: (name, organization) => `Retirer ${name} de l’organisation ${organization} ?`,
  removeHelp:
    'Cette personne perd l’accès aussitôt, dans chaque onglet ouvert. Ce qu’elle a créé reste ici. Vous pouvez l’inviter à nouveau à tout moment.',
  removeDo: (name) => `Retirer ${name}`,
  removed: (name) => `${name} n’est plus membre`,
  transferTitle: (name, organization) => `Transférer ${organization} à ${name} ?`,
  transferHelp: (name) =>
    `${name} devient propriétaire et vous devenez admin. Seul un propriétaire peut vous la rendre.`,
  transferDo: (name) => `Transférer à ${name}`,
  transferred: (name) => `${name} est désormais propriétaire, et vous êtes admin`,
  leaveTitle: (organization) => `Quitter ${organization} ?`,
  leaveHelp:
    'Vous perdez l’accès aussitôt. Ce que vous y avez créé reste. Pour revenir, il vous faudra une invitation.',
  leaveDo: (organization) => `Quitter ${organization}`,
  left: (organization) => `Vous avez quitté ${organization}`,
}

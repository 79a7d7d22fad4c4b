import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: 'Supprimer cette organisation',
  description: `Plus personne ne peut l’ouvrir, et chaque propriétaire en est averti. Pendant ${graceDays} jours, un propriétaire peut la restaurer ; ensuite tout son contenu est supprimé définitivement, et les propriétaires reçoivent un certificat de ce qu’elle contenait.`,
  open: 'Supprimer…',
  askTitle: (name) => `Supprimer ${name} ?`,
  askHelp: (name) =>
    `Ses membres perdent l’accès aussitôt, dans chaque onglet ouvert. Rien n’est effacé pendant ${graceDays} jours. Tapez « ${name} » pour continuer.`,
  typed: 'Nom de l’organisation',
  keep: 'Annuler',
  act: (name) => `Supprimer ${name}`,
  deleted: (name) => `${name} est supprimée`,
  deletedHelp: (day) => `Restauration possible jusqu’au ${day}.`,
  restore: 'Restaurer',
  restoreNamed: (name) => `Restaurer ${name}`,
  restored: (name) => `${name} est de retour, comme avant`,
  closedTitle: 'Supprimées',
  closedUntil: (day) => `Suppression définitive le ${day}`,
  closedOther: 'Un propriétaire peut la restaurer',
}

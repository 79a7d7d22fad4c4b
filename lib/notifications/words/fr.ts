import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  if (typeof role !== 'string') return ` avec le rôle « ${role.name} »`
  return { member: ' en tant que membre', admin: ' en tant qu’admin', owner: ' en tant que propriétaire' }[
    role
  ]
}

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) =>
    `${actor} vous invite à rejoindre ${organization}${as(role)}`,
  invitation_rejected: ({ actor, organization }) =>
    `${actor} a refusé votre invitation à rejoindre ${organization}`,
  member_added: ({ organization, role }) => `Vous êtes dans ${organization}${as(role)}`,
  member_joined: ({ actor, organization, role }) => `${actor} a rejoint ${organization}${as(role)}`,
  member_left: ({ actor, organization }) => `${actor} a quitté ${organization}`,
  member_removed: ({ actor, organization }) => `${actor} vous a retiré l’accès à ${organization}`,
  role_changed: ({ actor, organization, role }) =>
    `${actor} a changé votre rôle : vous êtes dans ${organization}${as(role)}`,
  export_ended: ({ organization, failed }) =>
    failed ? `L’export des données a échoué : ${organization}` : `Les données sont prêtes : ${organization}`,
  organization_closed: ({ actor, organization, day }) =>
    `${actor} a supprimé ${organization} ; un propriétaire peut la restaurer jusqu’au ${day}`,
  organization_reopened: ({ actor, organization }) => `${actor} a restauré ${organization}`,
  unknown: ({ organization }) => `Du nouveau dans ${organization}`,
}

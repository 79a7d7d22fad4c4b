import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  if (typeof role !== 'string') return ` con el rol “${role.name}”`
  return ` con el rol ${{ member: 'Miembro', admin: 'Admin', owner: 'Propietario' }[role]}`
}

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) => `${actor} te invita a ${organization}${as(role)}`,
  invitation_rejected: ({ actor, organization }) => `${actor} ha rechazado tu invitación a ${organization}`,
  member_added: ({ organization, role }) => `Estás en ${organization}${as(role)}`,
  member_joined: ({ actor, organization, role }) => `${actor} se ha unido a ${organization}${as(role)}`,
  member_left: ({ actor, organization }) => `${actor} ha abandonado ${organization}`,
  member_removed: ({ actor, organization }) => `${actor} te ha quitado el acceso a ${organization}`,
  role_changed: ({ actor, organization, role }) =>
    `${actor} ha cambiado tu rol: estás en ${organization}${as(role)}`,
  export_ended: ({ organization, failed }) =>
    failed
      ? `No se han podido exportar los datos de ${organization}`
      : `Los datos de ${organization} están listos`,
  organization_closed: ({ actor, organization, day }) =>
    `${actor} ha eliminado ${organization}; un propietario puede restaurarla hasta el ${day}`,
  organization_reopened: ({ actor, organization }) => `${actor} ha restaurado ${organization}`,
  unknown: ({ organization }) => `Novedades en ${organization}`,
}

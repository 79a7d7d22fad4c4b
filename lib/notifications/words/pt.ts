import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const names = { member: 'membro', admin: 'admin', owner: 'proprietário' }

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  return typeof role === 'string' ? ` como ${names[role]}` : ` com o papel “${role.name}”`
}

const now = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  return `: agora ${typeof role === 'string' ? names[role] : `“${role.name}”`}`
}

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) =>
    `${actor} convida você para ${organization}${as(role)}`,
  invitation_rejected: ({ actor, organization }) => `${actor} recusou seu convite para ${organization}`,
  member_added: ({ organization, role }) => `Você está em ${organization}${as(role)}`,
  member_joined: ({ actor, organization, role }) => `${actor} entrou em ${organization}${as(role)}`,
  member_left: ({ actor, organization }) => `${actor} saiu de ${organization}`,
  member_removed: ({ actor, organization }) => `${actor} removeu você de ${organization}`,
  role_changed: ({ actor, organization, role }) =>
    `${actor} mudou o seu papel em ${organization}${now(role)}`,
  export_ended: ({ organization, failed }) =>
    failed
      ? `Não foi possível exportar os dados de ${organization}`
      : `Os dados de ${organization} estão prontos`,
  organization_closed: ({ actor, organization, day }) =>
    `${actor} excluiu ${organization}; proprietários podem restaurá-la até ${day}`,
  organization_reopened: ({ actor, organization }) => `${actor} restaurou ${organization}`,
  unknown: ({ organization }) => `Algo novo em ${organization}`,
}

import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  if (typeof role !== 'string') return ` с ролью «${role.name}»`
  return { member: ' в роли участника', admin: ' в роли администратора', owner: ' в роли владельца' }[role]
}

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) =>
    `${actor} приглашает вас в «${organization}»${as(role)}`,
  invitation_rejected: ({ actor, organization }) =>
    `Ваше приглашение в «${organization}» отклонено: ${actor}`,
  member_added: ({ organization, role }) => `Вы теперь в «${organization}»${as(role)}`,
  member_joined: ({ actor, organization, role }) => `${actor} теперь в «${organization}»${as(role)}`,
  member_left: ({ actor, organization }) => `${actor} больше не состоит в «${organization}»`,
  member_removed: ({ actor, organization }) => `Пользователь ${actor} исключил вас из «${organization}»`,
  role_changed: ({ actor, organization, role }) =>
    `Пользователь ${actor} изменил вашу роль: вы теперь в «${organization}»${as(role)}`,
  export_ended: ({ organization, failed }) =>
    failed ? `Не удалось экспортировать данные «${organization}»` : `Данные «${organization}» готовы`,
  organization_closed: ({ actor, organization, day }) =>
    `Пользователь ${actor} удалил «${organization}»; владельцы могут восстановить организацию до ${day}`,
  organization_reopened: ({ actor, organization }) => `Пользователь ${actor} восстановил «${organization}»`,
  unknown: ({ organization }) => `Новое в «${organization}»`,
}

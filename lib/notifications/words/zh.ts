import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const named = (role: NamedRole): string =>
  typeof role === 'string' ? { member: '成员', admin: '管理员', owner: '所有者' }[role] : `“${role.name}”`

const as = (role: NamedRole | undefined): string => (role === undefined ? '' : `，角色为${named(role)}`)

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) => `${actor} 邀请你加入“${organization}”${as(role)}`,
  invitation_rejected: ({ actor, organization }) => `${actor} 拒绝了你发出的加入“${organization}”的邀请`,
  member_added: ({ organization, role }) => `你已加入“${organization}”${as(role)}`,
  member_joined: ({ actor, organization, role }) => `${actor} 加入了“${organization}”${as(role)}`,
  member_left: ({ actor, organization }) => `${actor} 退出了“${organization}”`,
  member_removed: ({ actor, organization }) => `${actor} 将你移出了“${organization}”`,
  role_changed: ({ actor, organization, role }) =>
    `${actor} 更改了你在“${organization}”中的角色${role === undefined ? '' : `，现为${named(role)}`}`,
  export_ended: ({ organization, failed }) =>
    failed ? `“${organization}”的数据无法导出` : `“${organization}”的数据已就绪`,
  organization_closed: ({ actor, organization, day }) =>
    `${actor} 删除了“${organization}”；所有者可在 ${day}前恢复`,
  organization_reopened: ({ actor, organization }) => `${actor} 恢复了“${organization}”`,
  unknown: ({ organization }) => `“${organization}”有新动态`,
}

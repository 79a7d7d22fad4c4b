import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => `加入“${organization}”`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} 邀请你成为成员。`,
          admin: `${inviter} 邀请你成为管理员。`,
          owner: `${inviter} 邀请你成为所有者。`,
        }[role]
      : `${inviter} 邀请你担任“${role.name}”角色。`,
  accept: '接受',
  decline: '拒绝',
  signIn: '登录以接受',
  createAccount: '创建账号',
  sentTo: (address) => `邀请已发送至 ${address}。请使用此地址。`,
  somebodyElse: (address, own) => `邀请已发送至 ${address}，但你登录的是 ${own}。`,
  signOut: '退出登录并使用另一账号',
  unconfirmed: '请先确认邮箱地址。链接在收件箱中。',
  confirm: '重新发送链接',
  unknownTitle: '没有此邀请',
  unknown: '请检查邮件中的链接，或请对方重新邀请。',
  expiredTitle: '此邀请已过期',
  expired: '邀请 7 天内有效。请对方重新邀请。',
  closedTitle: '此邀请已关闭',
  closed: '它已被使用或撤回。如果仍想加入，请对方重新邀请。',
  declinedTitle: (organization) => `你已拒绝加入“${organization}”`,
  declined: '不会再有其他动作。如果改变主意，请对方重新邀请。',
  home: '前往你的组织',
}

import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `加入“${organization}”`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} 分享了此链接。你将成为成员。`,
          admin: `${inviter} 分享了此链接。你将成为管理员。`,
          owner: `${inviter} 分享了此链接。你将成为所有者。`,
        }[role]
      : `${inviter} 分享了此链接。你将获得“${role.name}”角色。`,
  act: (organization) => `加入“${organization}”`,
  as: (email) => `你已登录为 ${email}。`,
  other: '使用其他账号',
  signedOut: '你需要一个邮箱已确认的账号。完成后会回到这里。',
  signIn: '登录以加入',
  memberTitle: (organization) => `你已在“${organization}”中`,
  member: '无需链接即可进入。',
  enter: (organization) => `前往“${organization}”`,
  goneTitle: '此链接已失效',
  gone: '它已过期、用完或被撤回。请向发送者索取新链接。',
  refusals: {
    linkGone: '此链接已失效：刚刚过期、用完或被撤回。请索取新链接。',
    limit: '尝试过于频繁。请等几分钟后再试。',
    membershipsFull: '你已在 20 个组织中，达到个人上限。请先退出一个组织，再打开链接。',
  },
}

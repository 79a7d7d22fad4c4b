import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('zh')

export const invitationLinks: Words<typeof english> = {
  open: '创建链接…',
  title: '创建加入链接',
  description: '任何打开链接且邮箱已确认的人都可以加入。请谨慎转发。',
  role: '加入者的角色',
  uses: '可加入的人数',
  usesHelp: `1 到 ${linkLimits.mostUses}。留空：过期前不限人数。`,
  usesProblem: `请输入 1 到 ${linkLimits.mostUses} 之间的数字，或留空。`,
  expires: '有效期',
  days: { 1: '1 天', 7: '7 天', 30: '30 天' },
  make: '创建链接',
  cancel: '取消',
  madeTitle: '链接已就绪',
  made: '它保留在成员下方的列表中，你可以在那里再次复制或撤回。',
  link: '加入链接',
  copy: '复制链接',
  copyFor: (role, inviter) => `复制 ${inviter} 的“${role}”角色链接`,
  copied: '链接已复制到剪贴板',
  copyFailed: '浏览器不允许复制。链接如下：',
  done: '完成',
  list: '加入链接',
  column: { role: '角色', uses: '已加入', expires: '过期时间', acts: '操作' },
  by: (name) => `创建者：${name}`,
  into: (team) => `加入团队“${team}”`,
  used: (uses, most) => (most === undefined ? `${uses}` : `${uses}/${most}`),
  left: (left) => plural(left, { other: '剩余 #' }),
  ends: {
    expired: '已过期',
    usedUp: '已用完',
    inviter: '其创建者已无权让人加入',
    secret: '由旧密钥创建',
  },
  revoke: '撤回',
  revokeFor: (role, inviter) => `撤回 ${inviter} 的“${role}”角色链接`,
  revokeTitle: (role) => `撤回这个“${role}”角色的链接？`,
  revokeHelp: '链接会立即失效。已通过它加入的人不受影响。',
  revokeKeep: '保留',
  revokeDo: '撤回链接',
  revoked: '链接已撤回',
  failed: '无法加载链接。',
  again: '重试',
  refusals: {
    linksFull: `已有 ${linkLimits.perOrganization} 个链接。请先撤回一些。`,
    linkRevoked: '此链接在此期间已被撤回。',
  },
}

import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: '待处理的邀请',
  none: '没有待答复的邀请。',
  email: '邮箱',
  into: (team) => `加入团队“${team}”`,
  by: (name) => `邀请人：${name}`,
  acts: '操作',
  roleOf: (email) => `发给 ${email} 的邀请中的角色`,
  expires: '过期时间',
  expired: '已过期',
  resend: '重新发送',
  resendFor: (email) => `重新发送给 ${email} 的邀请`,
  resent: (email) => `已重新发送至 ${email}，再有效 7 天`,
  copy: '复制链接',
  copyFor: (email) => `复制发给 ${email} 的邀请链接`,
  copied: '链接已复制到剪贴板',
  copyFailed: '浏览器不允许复制。链接如下：',
  cancel: '撤回',
  cancelFor: (email) => `撤回发给 ${email} 的邀请`,
  cancelTitle: (email) => `撤回发给 ${email} 的邀请？`,
  cancelHelp: '对方邮件中的链接会失效。你可以随时再次邀请。',
  cancelKeep: '保留',
  cancelDo: '撤回邀请',
  canceled: (email) => `发给 ${email} 的邀请已撤回`,
}

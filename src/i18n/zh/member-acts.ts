import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: '移除…',
  transfer: '移交所有权…',
  leave: '退出此组织…',
  keep: '取消',
  removeTitle: (name, organization) => `将 ${name} 从“${organization}”中移除？`,
  removeHelp: '对方会立即失去访问权限，所有打开的标签页都不例外。其创建的内容会保留。你可以随时再次邀请。',
  removeDo: (name) => `移除 ${name}`,
  removed: (name) => `${name} 已不再是成员`,
  transferTitle: (name, organization) => `将“${organization}”移交给 ${name}？`,
  transferHelp: (name) => `${name} 将成为所有者，你将成为管理员。只有所有者能再交还给你。`,
  transferDo: (name) => `移交给 ${name}`,
  transferred: (name) => `${name} 现在是所有者，你是管理员`,
  leaveTitle: (organization) => `退出“${organization}”？`,
  leaveHelp: '你会立即失去访问权限。你创建的内容会保留在那里。需要有人邀请才能再次加入。',
  leaveDo: (organization) => `退出“${organization}”`,
  left: (organization) => `你已退出“${organization}”`,
}

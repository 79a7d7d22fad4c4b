import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: '删除此组织',
  description: `任何人都无法再打开它，每位所有者都会收到通知。${graceDays} 天内，所有者可以恢复；之后其中的一切将被永久移除，所有者会收到一份清单证明。`,
  open: '删除…',
  askTitle: (name) => `删除“${name}”？`,
  askHelp: (name) =>
    `成员会立即失去访问权限，所有打开的标签页都不例外。${graceDays} 天内不会移除任何内容。要继续，请输入“${name}”。`,
  typed: '组织名称',
  keep: '取消',
  act: (name) => `删除“${name}”`,
  deleted: (name) => `“${name}”已删除`,
  deletedHelp: (day) => `可在 ${day}前恢复。`,
  restore: '恢复',
  restoreNamed: (name) => `恢复“${name}”`,
  restored: (name) => `“${name}”已恢复原样`,
  closedTitle: '已删除',
  closedUntil: (day) => `将于 ${day}永久移除`,
  closedOther: '所有者可以恢复',
}

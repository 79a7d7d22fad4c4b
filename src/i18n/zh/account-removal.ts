import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('zh')

export const accountRemoval: Words<typeof english> = {
  description:
    '你将退出所有组织，与你有关的一切会立即永久移除。你在组织中创建的内容会留在那里，归于前成员名下。',
  open: '删除…',
  blocked: '请先让其他人成为以下组织的所有者，或将它们删除：',
  others: (count) => (count === 0 ? '没有其他人' : plural(count, { other: '还有其他 # 人' })),
  transfer: '转让',
  transferNamed: (name) => `转让：${name}`,
  end: '删除',
  endNamed: (name) => `删除：${name}`,
  due: (day) => `已删除；将于 ${day}永久移除。此后即可删除你的账号。`,
  restore: '改为恢复',
  restoreNamed: (name) => `改为恢复：${name}`,
  askTitle: '删除你的账号？',
  askHelp: (email) => `任何内容都无法恢复。要继续，请输入“${email}”。`,
  typed: '你的邮箱地址',
  differs: '这不是你的地址。',
  keep: '取消',
  act: '删除我的账号',
}

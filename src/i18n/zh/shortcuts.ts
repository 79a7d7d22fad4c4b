import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: '键盘快捷键',
  goTo: (page) => `前往：${page}`,
  switcher: '切换组织',
  sidebar: '收起或展开侧边栏',
  help: '显示此列表',
  thenKey: '然后',
  singleKeys: '不含 Ctrl 或 ⌘ 的快捷键',
  singleKeysHelp: '如果你使用语音输入，或觉得它们碍事，可以关闭。',
}

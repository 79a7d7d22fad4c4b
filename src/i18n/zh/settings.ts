import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: '常规',
    description: '此组织的名称、外观和地址。',
    save: '保存',
    saved: (name) => `已保存 ${name}`,
    savedHelp: (slug) => `它现在位于 /organizations/${slug}。以前的地址会转到这里。`,
    changedBack: (name) => `已改回：${name}`,
    unchanged: '没有需要保存的内容。',
    failed: '更改尚未保存',
    undoFailed: '无法改回',
  },
  logo: {
    changed: '标志已更换',
    removed: '标志已移除',
    changedBack: '标志已恢复原样',
    failed: '标志未更改',
    undoFailed: '无法恢复原来的标志',
  },
}

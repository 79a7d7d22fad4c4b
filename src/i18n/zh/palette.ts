import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('zh')

export const palette: Words<typeof english> = {
  placeholder: '搜索或输入命令',
  results: '可打开的内容',
  hint: '方向键移动，Enter 打开，Escape 关闭。',
  groups: {
    recent: '最近',
    pages: '页面',
    organizations: '组织',
    actions: '操作',
  },
  count: (count) => plural(count, { other: '# 个结果' }),
  searching: '搜索中…',
  none: (words) => `没有名为“${words}”的内容。`,
  noneHelp: '请减少字数，或输入页面名称。',
  failed: '搜索失败。',
  actions: {
    invite: '邀请成员',
    changeRole: '更改成员的角色',
    export: '导出此组织的全部内容',
    theme: (theme) => `主题：${theme}`,
  },
}

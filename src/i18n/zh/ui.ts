import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: '加载中',
  close: '关闭',
  undo: '撤销',
  toasts: '消息',
  language: '语言',
  choose: '选择…',
  cancel: '取消',
  save: '保存',
  edit: '编辑',
  delete: '删除',
  yes: '是',
  no: '否',
  nothing: '–',
  added: '添加时间',
  loadMore: '加载更多',
  loadMoreFailed: '无法加载更多内容。',
  retry: '重试',

  selection: {
    count: (count) => `已选择 ${count} 项`,
    delete: '删除',
    change: '更改',
    clear: '清除选择',
    all: '选择所有显示项',
  },

  deletion: {
    done: (name) => `已删除 ${name}`,
    failed: (name) => `${name} 未删除`,
    restored: (name) => `已恢复 ${name}`,
    restoreFailed: (name) => `无法恢复 ${name}`,
  },

  reference: {
    search: '输入以搜索',
    none: '未找到任何内容。',
  },
}

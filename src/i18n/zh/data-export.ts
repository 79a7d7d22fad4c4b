import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('zh')
const states = {
  waiting: '等待中',
  running: '生成中',
  done: '就绪',
  failed: '失败',
  expired: '已删除',
}

export const dataExport: Words<typeof english> = {
  title: '你的数据',
  description:
    '此组织的全部内容，打包为一个 ZIP 文件：数据行、文件、人员的姓名和地址。' +
    '仅发给个人的内容不包含在内。',
  start: '导出全部',
  again: '重试',
  kept: `归档保留 ${exportLimits.keptDays} 天，之后删除。`,
  busy: '就绪后你会收到邮件。',
  list: '导出',
  empty: '尚未导出任何内容',
  asked: '申请时间',
  by: (name) => `申请人：${name}`,
  byFormer: '申请人：前成员',
  state: '状态',
  size: '大小',
  acts: '操作',
  contents: (rows, files) => `${plural(rows, { other: '# 行' })}，${plural(files, { other: '# 个文件' })}`,
  download: '下载',
  downloadFor: (when) => `下载${when}申请的归档`,
  states,
  until: (when) => `将于${when}删除`,
}

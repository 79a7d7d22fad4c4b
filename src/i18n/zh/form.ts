import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: '选填',
  saved: (name) => `已保存 ${name}`,
  unchanged: '留空的内容保持不变。',
  reverted: (name) => `已改回 ${name}`,
  revertFailed: (name) => `无法改回 ${name}`,
  discard: {
    ask: '放弃已填写的内容？',
    help: '内容尚未保存。',
    keep: '继续填写',
    act: '放弃',
  },
  problems: {
    required: '此项必填。',
    tooLong: '内容过长。',
    integer: '请输入整数，例如 12。',
    decimal: '请输入数字，例如 12.5。',
    money: '请输入金额，例如 12.50，不要使用千位分隔符。',
    tooLarge: '数字过大。',
    date: '请选择日期。',
    datetime: '请选择日期和时间。',
    email: '请输入邮箱地址，例如 ada@example.com。',
    url: '请输入完整地址，例如 https://example.com。',
    choice: '请从列表中选择。',
    taken: '该内容已被占用。',
    missing: '该项已不存在。请另选一项。',
    invalid: '此项需要更正。',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => `选择 ${name}`,
  search: '搜索',
  any: (filter) => `${filter}：不限`,
  noMatch: '没有符合条件的内容。',
  showAll: '显示全部',
  download: '下载 CSV',
}

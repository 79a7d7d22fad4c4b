import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: '未送达的邮件',
  help: '保留 30 天。重新发送之前，请先更正地址或邮件服务器。',
  column: { letter: '邮件', why: '原因', since: '时间', acts: '操作' },
  refused: (code) => `被邮件服务器拒绝（${code}）`,
  unreachable: '邮件服务器没有接收',
  again: '重新发送',
  againFor: (address) => `重新发送给 ${address} 的邮件`,
  sending: (address) => `给 ${address} 的邮件已重新发出`,
  drop: '忽略',
  dropFor: (address) => `忽略给 ${address} 的邮件`,
  dropped: (address) => `已忽略给 ${address} 的邮件`,
  failed: '无法加载邮件。',
  retry: '重试',
}

import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('zh')

export const inviteMany: Words<typeof english> = {
  open: '邀请多人…',
  title: '邀请多人',
  description: `粘贴列表或选择 CSV 文件：一次最多 ${inviteLimits.atOnce} 个地址。`,
  addresses: '邮箱地址',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: '用逗号、分号、空格或换行分隔。地址旁可以写姓名。',
  file: '选择 CSV 文件',
  fileEmpty: (name) => `${name} 中没有邮箱地址。`,
  fileTooLarge: (name) => `${name} 大于 1 MB。请只保存地址后重试。`,
  fileUnreadable: (name) => `无法读取 ${name}。`,
  left: (count) => plural(count, { other: '输入框中还有 # 个地址：列表已满。请先发送这些邀请。' }),
  list: '受邀者',
  ready: (count) => plural(count, { other: '# 个可邀请' }),
  wrong: (count) => plural(count, { other: '# 个不可邀请' }),
  removeWrong: '移除不可邀请的',
  remove: (email) => `移除 ${email}`,
  problems: {
    notAnAddress: '不是邮箱地址',
    alreadyMember: '已是成员',
    alreadyInvited: '已受邀',
    twice: '列表中重复',
    invitationsFull: '名额已满：已有 100 个待处理',
  },
  role: '所有人的角色',
  none: '请至少输入一个可邀请的地址。',
  add: '添加到列表',
  send: (count) => (count < 1 ? '发送邀请' : plural(count, { other: '发送 # 份邀请' })),
  sending: (count) => plural(count, { other: '正在邀请 # 人' }),
  cancel: '取消',
  doneTitle: (count) => (count === 0 ? '没有邀请任何人' : plural(count, { other: '已邀请 # 人' })),
  done: '邮件正在发送。链接 7 天内有效。',
  doneNobody: '未发送任何邮件。',
  notMailed: (count) => plural(count, { other: '# 封邮件暂未发出：请从待处理邀请列表中重新发送。' }),
  notInvited: '未邀请',
  close: '完成',
  refusals: {
    invitationsByPerson: `一个人每小时最多可邀请 ${inviteLimits.perPersonAnHour} 人。未邀请任何人；请稍后再试。`,
    invitationsByOrganization: `一个组织每天最多可邀请 ${inviteLimits.perOrganizationADay} 人。未邀请任何人；请明天再试。`,
  },
}

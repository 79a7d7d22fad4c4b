import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('zh')

export const members: Words<typeof english> = {
  title: '成员',
  description: '谁在此组织中，担任什么角色。',
  count: (count) => plural(count, { other: '# 名成员' }),
  role: '角色',
  columns: { name: '人员', role: '角色', joined: '加入时间' },
  you: '你',
  roleOf: (name) => `${name} 的角色`,
  roleChanged: (name, role) => `${name}：角色现为“${role}”`,
  acts: '操作',
  actsFor: (name) => `对 ${name} 的操作`,
  search: '按姓名或邮箱查找',
  more: '显示更多',
  none: (search) => `没有人与“${search}”匹配。`,
  noneInTeam: '此团队中没有人。',
  everybody: '显示所有人',
  teams: { label: '团队', none: '无', every: '所有团队', filter: '只显示一个团队' },
  invite: {
    title: '邀请他人',
    description: '对方会收到一封邮件，其中的链接 7 天内有效，仅限此地址使用。',
    byLink: '开放加入',
    byLinkHelp: '打开你的链接的人都可以加入，直到链接用完或被撤回。',
    email: '邮箱地址',
    emailPlaceholder: 'dora@example.com',
    emailProblem: '请输入邮箱地址，例如 ada@example.com。',
    role: '角色',
    submit: '发送邀请',
    sent: (email) => `发给 ${email} 的邀请已在途中`,
    notMailed: (email) => `已邀请 ${email}，但邮件未能发出`,
    notMailedHelp: '请稍后重新发送，或复制链接自行转交。',
    roles: {
      member: '查看和添加内容',
      admin: '还可邀请他人、删除内容',
      owner: '还可更改和删除组织',
    },
    ownRole: (count) => plural(count, { other: '此组织的角色，有 # 项权限' }),
  },
}

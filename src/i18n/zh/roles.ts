import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('zh')
const people = (count: number) => plural(count, { other: '# 人' })
const invited = (count: number) => plural(count, { other: '# 个待处理的邀请' })
const held = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join('和 ')

export const roles: Words<typeof english> = {
  description: (organization) => `每个角色在“${organization}”中可以做什么，以及有多少人担任。`,
  new: '新建角色',

  matrix: {
    you: '你',
    label: '每个角色可以做什么',
    permission: '权限',
    everywhere: '所有组织通用',
    own: (organization) => `“${organization}”自定义`,
    people: (count) => (count === 0 ? '无人' : people(count)),
    invited: (count) => `已邀请 ${count} 人`,
    ownersOnly: '仅限所有者：其他角色不能拥有',
    edit: (name) => `编辑 ${name}`,
    delete: (name) => `删除 ${name}`,
  },

  empty: {
    title: '还没有自定义角色',
    sentence: '如果某人的权限应多于成员、少于管理员，可以为此创建一个角色。',
    act: '创建角色',
  },

  form: {
    new: '新建角色',
    edit: (name) => `编辑角色“${name}”`,
    holds: (count) =>
      count === 0 ? '还没有人担任此角色。' : `适用于 ${people(count)}，从其下一步操作起生效。`,
    name: '名称',
    namePlaceholder: '编辑者',
    nameProblem: '请输入 2 到 40 个可读字符，且不能是 Member、Admin 或 Owner。',
    start: '基于',
    startNothing: '无',
    startHelp: '将其权限填入下方，可随意更改。',
    allows: '允许的操作',
    count: (count, all) => `${count}/${all}`,
    everybody: '人人都有',
    giving: '随“授予角色”而来',
    along: '随下方所选而来',
    owners: '创建角色和删除组织仅限所有者。',
    created: (name) => `角色“${name}”现在可以授予他人`,
    changed: (name) => `角色“${name}”已更改`,
  },

  deletion: {
    title: (name) => `删除角色“${name}”？`,
    unused: '没有人担任它，也没有人受邀担任。如果它是默认角色，将恢复为“成员”。',
    used: (having, waiting) => `仍有 ${held(having, waiting)}使用它，需要换一个角色。`,
    instead: '替代角色',
    keep: '保留',
    act: '删除角色',
    done: (name) => `角色“${name}”已删除`,
    moved: (having, waiting, instead) => `${held(having, waiting)}：现为“${instead}”`,
    failed: (name) => `角色“${name}”未删除`,
  },

  resources: {
    audit: '审计日志',
    invitation: '邀请',
    organization: '组织',
  },

  actions: {
    read: '查看',
    create: '添加',
    update: '更改',
    delete: '删除',
    export: '导出',
  },

  permissions: {
    'audit:read': '查看谁在何时做了什么',
    'dashboard:read': '查看数据和最新工作',
    'invitation:read': '查看受邀者',
    'invitation:create': '邀请他人',
    'invitation:delete': '撤回邀请',
    'member:read': '查看人员及其地址',
    'member:create': '允许他人通过链接或域名加入',
    'member:update': '更改人员的角色',
    'member:delete': '移除人员',
    'organization:update': '更改名称、地址和标志',
    'organization:delete': '删除组织',
    'organization:export': '导出全部内容',
    'role:read': '查看角色',
    'role:create': '创建角色',
    'role:update': '更改角色',
    'role:delete': '删除角色',
    'team:read': '查看团队及其成员',
    'team:create': '创建团队',
    'team:update': '更改团队及其成员',
    'team:delete': '删除团队',
  },
}

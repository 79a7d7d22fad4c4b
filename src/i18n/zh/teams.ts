import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('zh')
const people = (count: number) => plural(count, { other: '# 人' })

export const teams: Words<typeof english> = {
  description: (organization) => `“${organization}”中哪些人同属一组。团队本身不赋予任何权限。`,
  label: '团队',
  new: '新建团队',
  people: (count) => (count === 0 ? '还没有人' : people(count)),
  team: '团队',
  size: '人数',
  acts: '操作',
  open: (name) => `${name} 的成员`,
  rename: (name) => `重命名 ${name}`,
  delete: (name) => `删除 ${name}`,
  empty: {
    title: '还没有团队',
    sentence: '把一起工作的人归到一个名称下，并可直接邀请他人加入其中。',
    act: '创建团队',
  },
  form: {
    new: '新建团队',
    rename: (name) => `重命名 ${name}`,
    name: '名称',
    placeholder: '设计',
    problem: '请输入 1 到 60 个可读字符。',
    create: '创建团队',
    save: '重命名',
    created: (name) => `团队“${name}”已创建`,
    renamed: (name) => `团队现名为“${name}”`,
  },
  deletion: {
    title: (name) => `删除团队“${name}”？`,
    help: (count) => (count === 0 ? '其中没有人。' : `其中的 ${people(count)}会留在组织中，权限不变。`),
    keep: '保留',
    act: '删除团队',
    done: (name) => `团队“${name}”已删除`,
    failed: (name) => `团队“${name}”未删除`,
  },
  sheet: {
    description: (count) => people(count),
    add: '添加人员',
    search: '按姓名或邮箱查找',
    none: '尚未加入的人中没有匹配的。',
    put: (name) => `添加 ${name}`,
    take: (name) => `将 ${name} 移出团队`,
    empty: '此团队还没有人。',
    added: (name) => `${name} 已加入团队`,
    removed: (name) => `${name} 已不在团队中`,
    more: '显示更多',
    failed: '团队未更改',
    done: '完成',
  },
}

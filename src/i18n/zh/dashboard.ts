import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: '仪表盘',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: '你是此组织的成员。',
          admin: '你是此组织的管理员。',
          owner: '你是此组织的所有者。',
        }[role]
      : `你在此组织中的角色是“${role.name}”。`,
  members: '成员',
  invitations: '待处理的邀请',
  activity: {
    title: '最近 30 天',
    zone: '日期按 UTC 计',
    active: '活跃人数',
    today: (people) => `今天 ${people} 人`,
    activeEmpty: '这里会逐日显示有多少人在使用。',
    average: {
      more: (now, before) => `每天 ${now}，此前为 ${before}`,
      fewer: (now, before) => `每天 ${now}，此前为 ${before}`,
      same: (now) => `每天 ${now}，与此前相同`,
    },
    joined: '新成员',
    joinedEmpty: '最近 60 天没有人加入。',
    flow: {
      more: (by) => `比之前 30 天多 ${by}`,
      fewer: (by) => `比之前 30 天少 ${by}`,
      same: '与之前 30 天相同',
      none: '之前 30 天没有',
    },
    most: (day) => `最多：${day}。`,
    failed: '无法读取这些数据。',
  },
  start: {
    title: '开始使用',
    done: (done, all) => `已完成 ${done}/${all}`,
    stepDone: '已完成',
    stepOpen: '待办',
    create: { title: '创建组织' },
    logo: { title: '添加标志', help: '让所有人一眼就知道自己在哪里。' },
    invite: { title: '邀请同事', help: '对方会收到一封含链接的邮件。' },
  },
  logoSaved: '标志已添加',
}

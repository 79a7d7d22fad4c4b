import { sentences } from '@/lib/notifications/words/zh'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: '通知',
  description: '你的组织中与你有关的动态。',
  all: '全部',
  unread: '未读',
  see: '查看全部',
  choose: '选择接收的通知',
  markAll: '全部标为已读',
  markRead: '标为已读',
  markUnread: '标为未读',
  isUnread: '未读',
  failed: '未作更改',
  loading: '正在加载通知',
  empty: {
    title: '还没有通知',
    sentence: '邀请、新成员和你的角色变更会显示在这里。',
  },
  read: {
    title: '已全部读完',
    sentence: '新的通知会自动显示在这里。',
  },
  sentences,
  preferences: {
    title: '接收的通知',
    description: '仅对你本人有效，适用于你的所有组织。',
    digest: '未读通知邮件',
    digests: { off: '从不', daily: '每天一次', weekly: '每周一次' },
    type: '情形',
    here: '此处',
    byMail: '邮件中',
    hereFor: (type) => `此处：${type}`,
    byMailFor: (type) => `邮件中：${type}`,
    types: {
      invitation_received: '你收到邀请',
      invitation_rejected: '有人拒绝你的邀请',
      member_added: '你加入组织',
      member_joined: '有人加入',
      member_left: '有人退出',
      member_removed: '你被移除',
      role_changed: '你的角色变更',
      export_ended: '你的导出就绪',
      organization_closed: '组织被删除',
      organization_reopened: '组织被恢复',
    },
    saved: '已保存',
    failed: '无法保存你的选择',
    done: '完成',
  },
}

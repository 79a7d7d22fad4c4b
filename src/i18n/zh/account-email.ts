import { emailChangeLimits } from '@/lib/email-change-limits'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description: '用于登录和接收邮件。管理成员的同事可以看到。',
  address: '新邮箱地址',
  submit: '更改地址',
  same: '这已经是你的地址。',
  asked: (email) => `链接已发往 ${email}`,
  askedHelp: '打开链接之前，一切保持不变。你目前的地址也会收到通知。',
  waiting: (email) => `${email} 等待确认`,
  waitingHelp: `请在 ${emailChangeLimits.confirmHours} 小时内打开该邮箱中的链接。没有收到？请重新申请。`,
  drop: '保持不变',
  dropped: '你的地址保持不变',
  failed: '地址未更改',
  confirm: {
    title: '从现在起使用此地址？',
    lead: (email) => `你将用 ${email} 登录和接收邮件。`,
    act: (email) => `使用 ${email}`,
    keep: '保持不变',
    done: (email) => `现在你用 ${email} 登录`,
    goneTitle: '此链接已失效',
    gone: (email) =>
      `它可能已超过 ${emailChangeLimits.confirmHours} 小时、已被使用，或不属于 ${email} 的账号。`,
    account: '你的账号',
  },
  undo: {
    keepTitle: '保留你的地址？',
    keepLead: (before, after) => `你仍用 ${before} 登录，发往 ${after} 的链接将失效。`,
    keepAct: '保留',
    backTitle: '取回你的地址？',
    backLead: (before, after) =>
      `你将重新用 ${before} 登录，不再使用 ${after}。所有浏览器都将退出登录，此后关联到账号的登录方式会被移除，你还需要设置新密码。`,
    backAct: '取回',
    keptTitle: '你的地址保持不变',
    kept: (email) =>
      `你用 ${email} 登录。申请更改地址的人以你的身份通过了确认：如果不是你本人，请设置新密码。`,
    takenBackTitle: '你的地址已取回',
    takenBack: (email) => `我们已向 ${email} 发送链接。请用它设置新密码；旧密码已失效。`,
    goneTitle: '此链接已失效',
    gone: `链接在 ${emailChangeLimits.undoDays} 天内可使用一次。`,
    choose: '设置新密码',
    signIn: '登录',
  },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('zh')

export const accountPassword: Words<typeof english> = {
  description: '有些操作仅凭已登录的浏览器还不够，会再次要求输入密码。',
  current: '当前密码',
  next: '新密码',
  signOutOthers: '退出其他所有登录',
  submit: '更改密码',
  changed: '密码已更改',
  endedHelp: (count) => plural(count, { other: '已退出其他 # 个浏览器的登录。' }),
  missing: '请输入当前密码。',
  none: '你没有密码：你用其他方式登录。',
  forgot: '忘记了？',
  send: '发送设置密码的链接',
  sent: (email) => `链接已发往 ${email}`,
  sentHelp: '30 分钟内可使用一次，使用后所有浏览器都将退出登录。',
  failed: '密码未更改',
  notSent: '链接发送失败',
}

import type { Words } from '@/lib/words'
import type { accountErrors as english } from '../en/account-errors'

export const accountErrors: Words<typeof english> = {
  sessionGone: '此浏览器已退出登录。',
  passwordWrong: '这不是你的密码。',
  passwordWeak: '此密码容易被猜到。几个互不相关的词就不容易猜到。',
  passwordMissing: '你还没有密码。请先设置密码。',
  passwordTries: '密码错误次数过多。请在 15 分钟后再试。',
  lettersMany: '已向此地址发送多封邮件。请在一小时后再试。',
  emailSame: '这已经是你的地址。',
  emailTaken: '此地址现已属于另一个账号。未作任何更改。',
  emailLinkGone: '此链接已失效。请在账号页面重新申请。',
  mailAway: '目前无法发送邮件。未作任何更改；请几分钟后再试。',
  emailDiffers: '这不是你的地址。未删除任何内容。',
  ownsAlone: '你是某个组织的唯一所有者。未删除任何内容。',
  accountKept: '目前无法移除你的头像，因此未移除任何内容。请稍后再试。',
  wayInGone: '此登录方式已不再关联。',
  lastWayIn: '这是你唯一的登录方式。请先设置密码。',
}

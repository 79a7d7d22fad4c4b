import type { Words } from '@/lib/words'
import type { signIn as english } from '../en/sign-in'

export const signIn: Words<typeof english> = {
  or: '或',
  continueWith: '登录方式：',
  byPasskey: '使用通行密钥',
  byLink: '通过邮件链接登录',
  link: {
    lead: '我们会向你发送登录链接，10 分钟内可使用一次。',
    submit: '发送链接',
    back: '使用密码登录',
    sentTitle: '请查看收件箱',
    sent: (email) => `如果 ${email} 有账号，链接已发往该邮箱。`,
    sentSomewhere: '如果此地址有账号，链接已发往该邮箱。',
    again: '使用其他地址',
    openLead: '此链接只能使用一次。请在你要使用的设备上打开。',
    open: '登录',
    goneTitle: '此链接已失效',
    gone: '链接在 10 分钟内可使用一次。请输入地址，我们会发送新链接。',
  },
  secondStep: {
    lead: '请输入身份验证器应用显示的验证码。',
    code: '验证码',
    help: '手边没有应用？请改用备用验证码。',
    missing: '请输入应用中的验证码或备用验证码。',
    remember: '30 天内记住此设备',
    rememberHelp: '仅限没有其他人使用的设备。',
    submit: '继续',
    back: '使用其他账号登录',
  },
}

import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: '确认是你本人',
  help: '15 分钟内不会再次询问。确认后会继续你刚才的操作。',
  password: '密码',
  code: '身份验证器应用中的验证码',
  codeHelp: '也可以使用备用验证码。',
  mail: '邮件中的验证码',
  mailHelp: (email) => `我们会向 ${email} 发送验证码。`,
  mailSent: (email) => `验证码已发往 ${email}，10 分钟内有效。`,
  send: '发送验证码',
  sendAgain: '重新发送',
  submit: '确认',
  passkeyHelp: '设备会要求验证指纹、面容或锁屏密码。',
  passkey: '使用通行密钥',
  other: {
    password: '使用密码',
    code: '使用验证码',
    passkey: '使用通行密钥',
    mail: '通过邮件获取验证码',
  },
  cancel: '取消',
  missing: '请先填写此项。',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: '这不是你的密码。请重试。',
  codeWrong: '验证码不正确，或已被使用。',
  passkeyRefused: '无法添加此通行密钥。设备必须要求验证指纹、面容或密码。',
  passkeyGone: '此通行密钥已在此期间被移除。',
  passkeysFull: '已有 20 个通行密钥。请先移除一个。',
  secondStepThere: '已启用验证码。重新加载页面即可看到。',
  secondStepGone: '已停用验证码。重新加载页面即可看到。',
  passkeyWrong: '此通行密钥不是你的。请换一个。',
  providerAway: '目前无法连接该服务。没有任何更改；请稍后再试。',
}

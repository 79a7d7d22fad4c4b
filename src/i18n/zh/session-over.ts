import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: '请重新登录',
  help: (email) => `会话已结束。你填写的内容会留在这里：以 ${email} 登录后即可继续。`,
  other: '用其他方式登录',
  later: '暂不',
}

import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: '登录',
  signInLink: '通过邮件登录',
  secondStep: '第二步验证',
  signup: '创建账号',
  forgot: '设置新密码',
  reset: '设置新密码',
  verify: '确认邮箱地址',
  account: '你的账号',
  confirmEmail: '确认新邮箱地址',
  keepEmail: '你的邮箱地址',
  organizations: '组织',
  onboarding: '为组织命名',
  newOrganization: '新建组织',
  notifications: '通知',
}

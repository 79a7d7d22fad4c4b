import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: '可加入的组织',
  help: '你已确认的邮箱地址属于它们允许的域名。',
  join: '加入',
  joinNamed: (organization) => `加入“${organization}”`,
  joined: (organization) => `你已加入“${organization}”`,
  gone: (organization) => `“${organization}”已无法加入。`,
}

import type { Words } from '@/lib/words'
import type { joining as english } from '../en/joining'

export const joining: Words<typeof english> = {
  title: '加入方式',
  description: '新加入者的初始角色，以及谁可以不经邀请加入。',
  role: {
    label: '默认角色',
    help: '在新的邀请和链接中预先选中，也会授予自行加入的人。',
    changed: (role) => `默认角色现在是“${role}”`,
    failed: '默认角色未更改',
  },
  domains: {
    title: '邮箱域名',
    help: '凡在这些域名下有已确认地址的人，都能看到此组织的名称并可加入。被移除的人需要邀请。',
    empty: '未允许任何域名，因此只能通过邀请或链接加入。',
    field: '域名',
    placeholder: 'your-company.com',
    fieldHelp: '须为你已确认的邮箱地址的域名。',
    add: '允许域名',
    added: (domain) => `使用 ${domain} 地址的人可以加入`,
    remove: (domain) => `移除 ${domain}`,
    removed: (domain) => `无法再通过 ${domain} 加入`,
    removedHelp: '已加入的人不受影响。',
    failed: (domain) => `${domain} 仍被允许`,
    restored: (domain) => `${domain} 已重新允许`,
    ownThere: '在其他域名下有已确认地址的所有者，可以允许该域名。',
    ownPublic: '你的地址来自任何人都可注册的邮箱服务商。在你们的域名下有已确认地址的所有者可以允许该域名。',
  },
}

import { counting } from '../../counting'
import { emailChangeLimits } from '../../email-change-limits'
import { exportLimits } from '../../export-limits'
import type { Words } from '../../words'
import type { letters as english } from './en'

const { plural } = counting('zh')

export const letters: Words<typeof english> = {
  footer: '此邮件由 RefactKit 发送，因为有人输入了此地址。',
  copyLink: '如果按钮无效，请打开此地址：',
  roles: { member: '成员', admin: '管理员', owner: '所有者' },
  verify: {
    subject: '确认你的邮箱地址',
    heading: '确认你的邮箱地址',
    body: (name) => `${name}，你好！点击一下，账号即可使用。链接 24 小时内有效，打开后会自动登录。`,
    action: '确认并登录',
    note: '没有创建过账号？请忽略此邮件；不点击就不会发生任何事。',
  },
  finish: {
    subject: '设置密码以完成账号创建',
    heading: '设置密码以完成账号创建',
    body:
      '有人用此地址开始创建账号，但尚未确认。为确保只有你知道密码，' +
      '请现在设置。链接 30 分钟内有效，仅可使用一次。',
    action: '设置密码',
    note: '没有创建过账号？请忽略此邮件；不点击就不会发生任何事。',
  },
  reset: {
    subject: '设置新密码',
    heading: '设置新密码',
    body: '你申请了新密码。链接 30 分钟内有效，仅可使用一次。设置后，所有设备都将退出登录。',
    action: '设置新密码',
    note: '没有申请过？请忽略此邮件；密码保持不变。',
  },
  confirmAddress: {
    subject: '确认你的新邮箱地址',
    heading: '确认你的新邮箱地址',
    body: (name) =>
      `${name} 希望从现在起用此地址登录。链接 ${emailChangeLimits.confirmHours} 小时内有效，须在已登录该账号的浏览器中打开。`,
    action: '确认地址',
    note: '不是你？请忽略此邮件；不点击就不会发生任何事。',
  },
  keepAddress: {
    subject: '你的邮箱地址即将更改',
    heading: '你的邮箱地址即将更改',
    body: (after) => `有人以你的身份通过了确认，申请改用 ${after} 登录。新地址确认后即生效。`,
    action: '保留此地址',
    note: `是你本人？那么无需做任何事。链接 ${emailChangeLimits.undoDays} 天内有效，更改之后也可使用。`,
  },
  addressChanged: {
    subject: '你的邮箱地址已更改',
    heading: '你的邮箱地址已更改',
    body: (after) => `从现在起你用 ${after} 登录。这是发往此地址的最后一封邮件。`,
    action: '取回地址',
    note: `不是你？请在 ${emailChangeLimits.undoDays} 天内取回：所有浏览器都将退出登录，你还需要设置新密码。`,
  },
  addressTaken: {
    subject: '有人想使用你的地址',
    heading: '有人想使用你的地址',
    body:
      '有人尝试把另一个账号的地址改为此地址。它属于你的账号，因此没有任何更改，' +
      '也没有向对方显示任何内容。',
    action: '登录',
    note: '是你本人？一个地址只属于一个账号：请用它登录，或先删除另一个账号。',
  },
  accountDeleted: {
    subject: '你的账号已删除',
    heading: '你的账号已删除',
    body:
      '你已不在任何组织中，与你有关的一切均已移除。你在组织中创建的内容归组织保留。' +
      '这是发往此地址的最后一封邮件。',
    action: '重新开始',
    note: '不是你？账号无法恢复；操作的人通过了你的身份确认。',
  },
  signInLink: {
    subject: '你的登录链接',
    heading: '登录 RefactKit',
    body: '你申请了登录链接。链接 10 分钟内有效，仅可使用一次。',
    action: '登录',
    note: '没有申请过？请忽略此邮件；不使用链接，任何人都不会登录。',
  },
  confirmationCode: {
    subject: '用于确认是你本人的验证码',
    heading: '确认是你本人',
    body: '请在要求输入的页面上输入此验证码。10 分钟内有效，仅可使用一次。',
    action: '前往 RefactKit',
    note: '没有申请过？那么有人正在使用你已登录的设备：请退出所有登录。',
  },
  changes: {
    password: () => '你的密码已更改',
    passkeyAdded: () => '你的账号添加了通行密钥',
    passkeyRemoved: () => '你的账号移除了通行密钥',
    secondStepOn: () => '登录你的账号现在需要验证码',
    secondStepOff: () => '登录你的账号不再需要验证码',
    backupCodes: () => '你的备用验证码已更新',
    connected: (name) => `现在可用 ${name} 登录你的账号`,
    disconnected: (name) => `已不能用 ${name} 登录你的账号`,
  },
  change: {
    body: '如果是你本人，无需做任何事。',
    action: '查看你的账号',
    note: '不是你？请立即通过“忘记密码？”设置新密码。设置后，所有设备都将退出登录。',
  },
  newDevice: {
    subject: '有新设备登录了你的账号',
    heading: '有新设备登录',
    body: (device, address) =>
      `你的账号在一台从未登录过的设备上登录：${device}${address ? `，来自 ${address}` : ''}。如果是你本人，无需做任何事。`,
    unknown: '未表明身份的浏览器',
    action: '查看你的账号',
    note: '不是你？请立即通过“忘记密码？”设置新密码。设置后，所有设备都将退出登录。',
  },
  accountExists: {
    subject: '你已有账号',
    heading: '你已有账号',
    body:
      '有人尝试用此地址创建账号，但此地址已有账号。' +
      '如果是你本人，请登录；如果忘记密码，可在登录页设置新密码。',
    action: '登录',
    note: '不是你？没有任何更改，也没有向对方显示任何内容。你无需做任何事。',
  },
  dataExport: {
    ready: {
      subject: (organization) => `“${organization}”的数据已就绪`,
      body: (organization) =>
        `包含“${organization}”全部内容的归档已生成并通过检查。所有者可在 ${exportLimits.keptDays} 天内下载。`,
      action: '前往下载',
      note: '没有申请过？那么有人使用了你的账号：请更改密码。',
    },
    failed: {
      subject: (organization) => `“${organization}”的数据无法导出`,
      body: (organization) => `无法生成“${organization}”的归档。组织的内容没有任何更改；页面上说明了原因。`,
      action: '前往页面',
      note: '没有申请过？那么有人使用了你的账号：请更改密码。',
    },
  },
  digest: {
    subject: (count) => plural(count, { other: '你有 # 条未读通知' }),
    body: '以下是自上一封邮件以来你的组织中的动态。',
    andMore: (count) => plural(count, { other: '还有 # 条' }),
    action: '查看通知',
    note: '此邮件的频率和内容，可以在同一页面上选择。',
  },
  removal: {
    subject: (organization, day) => `“${organization}”将于 ${day}删除`,
    body: (by, organization, day) =>
      `${by} 删除了“${organization}”。任何人都无法再打开它，但其中的一切都还在。在 ${day}之前，任何所有者都可以恢复；之后将被永久移除。`,
    action: '查看你的组织',
    note: '感到意外？请从那里恢复，并与删除者沟通。',
  },
  removed: {
    subject: (organization) => `“${organization}”已移除`,
    body: (organization, rows, files) =>
      `“${organization}”的内容已永久移除：${plural(rows, { other: '# 行' })}和 ${plural(files, { other: '# 个文件' })}。附件中的证明列出了移除的内容，以及各部分的摘要值。`,
    action: '查看你的组织',
    note: '请保管好证明：它只发送给该组织的所有者。',
  },
  invitation: {
    subject: (organization) => `加入“${organization}”`,
    heading: (organization) => `加入“${organization}”`,
    body: (inviter, organization, role) =>
      `${inviter} 邀请你加入“${organization}”，角色为${role}。邀请 7 天内有效。`,
    ownRole: (name) => `“${name}”`,
    action: '查看邀请',
    note: '不认识此组织？请忽略此邮件；不会通知任何人。',
  },
}

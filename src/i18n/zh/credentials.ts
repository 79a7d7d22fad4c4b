import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { credentials as english } from '../en/credentials'

const { plural } = counting('zh')

export const credentials: Words<typeof english> = {
  passkeys: {
    description: '通行密钥可让你用指纹、面容或设备的锁屏密码登录，同时代替密码和验证码。',
    list: '你的通行密钥',
    none: '还没有通行密钥。',
    nameless: '通行密钥',
    added: '添加于',
    add: '添加通行密钥',
    addDone: '通行密钥已添加',
    addFailed: '未添加通行密钥',
    unsupported: '此浏览器不支持通行密钥。',
    rename: (name) => `重命名 ${name}`,
    name: '名称',
    nameProblem: '名称须为 1 到 100 个可见字符。',
    renamed: (name) => `名称现在是 ${name}`,
    renameFailed: '通行密钥的名称未更改',
    remove: (name) => `移除 ${name}`,
    removeTitle: (name) => `移除“${name}”？`,
    removeHelp: '它将不能再用于登录。在设备上删除之前，设备可能仍会提示使用它。',
    removed: (name) => `${name} 已移除`,
    removeFailed: '通行密钥未移除',
  },
  secondStep: {
    description: '输入密码后，还需输入手机应用中的验证码。只知道密码的人无法登录。',
    off: '登录时不需要验证码。',
    on: '在每台新设备上登录都需要验证码。',
    left: (count) =>
      count === 0
        ? '备用验证码已全部用完。请生成新的，否则手机丢失后你将无法登录。'
        : plural(count, { other: '还剩 # 个备用验证码。' }),
    begin: '设置验证码',
    beginFailed: '未设置验证码',
    setupTitle: '设置验证码',
    scan: '请用身份验证器应用扫描此图，然后输入应用显示的验证码。',
    picture: '供身份验证器应用扫描的图',
    secret: '或在应用中输入：',
    code: '验证码',
    codeMissing: '请输入应用显示的验证码。',
    finish: '启用验证码',
    done: '从现在起登录需要验证码',
    codesTitle: '你的备用验证码',
    codesHelp: '手机丢失时，每个可用于登录一次。请保存在只有你能找到的地方；不会再次显示。',
    copy: '复制',
    copied: '验证码已复制到剪贴板',
    copyFailed: '此浏览器不允许网页复制。请选中验证码自行复制。',
    download: '下载',
    file: 'refactkit-backup-codes.txt',
    kept: '我已保存',
    renew: '生成新的备用验证码',
    renewFailed: '备用验证码未更改',
    end: '停用验证码',
    endTitle: '停用验证码？',
    endHelp: '此后在任何设备上，仅凭密码即可登录。',
    ended: '登录不再需要验证码',
    endFailed: '登录仍需要验证码',
  },
  connect: {
    connect: (name) => `连接 ${name}`,
    failed: '未连接任何账户',
    problems: {
      taken: '未连接：该账户在这里已属于其他人。',
      unlinked: '未连接：该账户无法确认其电子邮件地址属于您。',
      declined: '未连接，因为您没有在那边允许。',
      provider: '未连接。请再试一次。',
    },
  },
}

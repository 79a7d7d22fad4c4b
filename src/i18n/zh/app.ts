import type { Words } from '@/lib/words'
import type { app as english } from '../en/app'

export const app: Words<typeof english> = {
  name: 'RefactKit',
  title: 'RefactKit：查询绝不越出所属组织',
  description: '用于多租户产品的开源套件，隔离写进结构，并由机器证明。',
  skip: '跳到正文',
  navigation: '主导航',
  nav: {
    dashboard: '仪表盘',
    gallery: '图库',
    members: '成员',
    teams: '团队',
    roles: '角色',
    audit: '审计日志',
    settings: '设置',
  },
  breadcrumb: '当前位置',
  openNavigation: '打开导航',
  narrowSidebar: '收起侧边栏',
  widenSidebar: '展开侧边栏',
  find: '搜索和命令',
  switcher: {
    label: '切换组织',
    choose: '组织',
    yours: '你的组织',
    search: '查找组织',
    none: (query) => `你的组织中没有与“${query}”匹配的。`,
    all: '所有组织',
    create: '新建组织',
    current: '当前',
  },
  roles: { member: '成员', admin: '管理员', owner: '所有者' },
  user: {
    menu: '个人菜单',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    language: '语言',
    languageFailed: '无法更改语言。请检查网络连接后重试。',
    shortcuts: '键盘快捷键',
    signOut: '退出登录',
    signOutFailed: '你仍处于登录状态。请检查网络连接后重试。',
  },
  failed: {
    title: '无法显示此页面',
    retry: '重试',
    home: '前往仪表盘',
    reference: '提供给支持人员的编号：',
  },
  signedOut: {
    title: '你已退出登录',
    sentence: '会话已结束。登录后可从原处继续。',
    signIn: '登录',
  },
  forbidden: {
    title: '此页面并非对所有人开放',
    sentence: (organization, role) =>
      `只有“${organization}”的${role === 'owner' ? '所有者' : '管理员和所有者'}可以打开。如有需要，请联系他们。`,
  },
  left: {
    title: (organization) => `你已不在“${organization}”中`,
    sentence: '有人将你移除，或该组织已不存在。你在其中创建的内容归其保留；此标签页中没有留下任何内容。',
  },
  notFound: {
    title: '此地址没有内容',
    sentence: '它可能已被移动或删除，或属于你未加入的组织。',
    home: '前往仪表盘',
    organizations: '查看你的组织',
    start: '前往首页',
  },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { pages as english } from '../en/public'

const { plural } = counting('zh')

export const pages: Words<typeof english> = {
  nav: {
    docs: '文档',
    pricing: '价格',
    changelog: '更新日志',
    privacy: '隐私',
    terms: '条款',
  },
  docs: {
    title: '文档',
    description: 'RefactKit 如何隔离各个组织，以及如何在其上构建。',
    groups: { start: '入门', guides: '指南', recipes: '实例', decisions: '决策' },
    onPage: '本页内容',
    pages: '页面',
    search: '搜索文档',
    find: '搜索',
    found: (count) => plural(count, { other: '# 个章节' }),
    nothing: (words) => `文档中没有关于“${words}”的内容。`,
    results: (words) => `“${words}”的搜索结果`,
  },
  pricing: {
    title: '价格',
    description: '费用一目了然。',
    sample: '这些只是示例。你自己的方案写在 lib/plans.ts 中。',
    usual: '多数团队的选择',
    monthly: (price) => `每月 ${price}`,
    free: '免费',
    onRequest: '价格面议',
    names: { free: '免费版', team: '团队版', business: '企业版' },
    for: {
      free: '看看是否合适。',
      team: '适合每天都在其中工作的团队。',
      business: '适合多个团队，另订协议。',
    },
    members: (count) => plural(count, { other: '最多 # 名成员' }),
    anyMembers: '成员数量不限',
    storage: (size) => `${size} 文件空间`,
    anyStorage: '文件空间按需提供',
    every: '每种方案都有角色、团队、审计日志，以及同样的隔离。',
    choose: '开始使用',
    ask: '联系我们',
  },
  proof: {
    title: '不必轻信',
    lead: '下面的每一句话，都是你亲自运行一条命令就会看到的输出。',
    how: '了解方法',
    claims: {
      attacked: '每张表都会受到攻击测试，包括你一分钟前刚添加的那张。',
      missed: '撤掉任何一道保护，都会被发现。',
      free: '每个查询只需一次往返：经由网络时，这项保障没有可测量的开销。',
      answers: '谁可以做什么，是逐个函数、逐个页面从实际响应中读出来的。',
      moves: '一个组织可以完整导出为一个文件，再导入到别处。',
      resource: '一张表，连同它的页面、测试和十三种语言的文字，只需一行命令。',
    },
    picture: '一个组织的成员、他们的角色以及待处理的邀请。',
  },
}

import type { Words } from '@/lib/words'
import type { landing as english } from '../en/landing'

export const landing: Words<typeof english> = {
  signIn: '登录',
  start: '开始使用',
  headline: '查询绝不越出所属组织。',
  lead: 'RefactKit 是一个开源套件，用于在 TanStack Start 和 PostgreSQL 上构建多租户产品。隔离组织不是需要团队牢记的规则：数据库会拒绝他人的数据行，并有一条命令检查它确实如此。',
  commands: {
    label: '全新机器上的两条命令',
    after: '一个带演示数据的工作区，位于 localhost:3000。无需账号，无需 Docker，无需配置。',
  },
  line: {
    title: '一条线通向数据。五处可能停下。',
    lead: 'Alice 属于 Acme，所以她的请求能够到达。其他请求都会停在识破它的那一环。',
    request: '请求',
    own: 'alice@acme.test',
    rows: '数据行',
    stops: '拦下',
    links: [
      {
        name: 'signedIn',
        asks: '是谁在请求？',
        who: '匿名',
        stops: '没有会话的人',
        answer: '401',
      },
      {
        name: 'member',
        asks: '属于这里吗？',
        who: 'gus@globex.test',
        stops: '来自其他组织的人，对其而言此组织并不存在',
        answer: '404',
      },
      {
        name: 'can',
        asks: '角色允许这样做吗？',
        who: 'mia@acme.test',
        stops: '要删除只有管理员才能删除的内容的成员',
        answer: '403',
      },
      {
        name: 'tenant',
        asks: '为哪个组织？',
        who: '作用域外的 db',
        stops: '忘记说明为哪个组织工作的代码',
        answer: '抛出异常',
      },
      {
        name: 'query',
        asks: '哪些行？',
        who: "… = 'globex'",
        stops: '指定他人组织的 SQL',
        answer: '0 行',
      },
    ],
  },
  how: {
    title: '工作原理',
    name: {
      title: '写明最远的一环',
      text: '服务器函数写明它需要的最远一环，之前的各环随之而来。你的代码中不会出现组织 ID：写入时由作用域填入，读取时由数据库填入。',
    },
    refuse: {
      title: '其余由 PostgreSQL 拒绝',
      text: '组织的每张表都启用行级安全，所用的登录角色无法将其关闭。组织信息与查询在同一次往返中传递，连接上不会残留任何内容。',
    },
    check: {
      title: '每次都由机器检查',
      text: '将运行中数据库的策略、权限、所有者和键与架构的承诺逐一比对。服务器启动时运行同样的检查，数据库未通过则不提供服务。',
    },
  },
  foot: 'MIT 许可证。可自由阅读、修改和出售。',
  worlds: {
    label: '隔离组织的机制',
    title: '在这个房间里，只有你的组织。',
    sentence: '每个查询都带着它所属的组织。数据库只交出该组织的数据行，其余的留在自己手中。',
    query: 'select name from gallery_image',
  },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('zh')

export const organization: Words<typeof english> = {
  list: {
    description: '一个组织的内容，在另一个组织中看不到。',
    create: '新建组织',
    members: (count) => plural(count, { other: '# 名成员' }),
    empty: '你还没有加入任何组织',
    emptyHelp: '创建一个组织，或打开别人发给你的邀请链接。',
  },
  onboarding: {
    description: '你和同事保存在这里的内容都属于它，其他人无法看到。下一步可以邀请同事。',
    otherwise: '或新建一个',
  },
  create: {
    description: '它一开始是空的，你是所有者，且看不到你其他组织的任何内容。',
  },
  form: {
    name: '名称',
    namePlaceholder: 'Acme',
    nameProblem: '请输入 2 到 64 个字符的名称，至少包含一个文字或数字。',
    address: '地址',
    addressProblem: '请使用小写拉丁字母、数字以及它们之间的连字符，最多 48 个字符。',
    addressTaken: (slug) => `“${slug}”不可用。请另选一个地址。`,
    addressFree: '此地址可用。',
    addressChecking: '正在检查地址…',
    addressKept: '它会出现在你分享的每个链接中。以前的链接仍会通到这里。',
    addressHelp: '由名称生成。它会出现在你分享的每个链接中。',
    logo: '标志',
    optional: '选填',
    chooseLogo: '选择图片',
    changeLogo: '选择其他图片',
    removeLogo: '移除',
    logoHelp: 'PNG、JPEG、WebP、GIF 或 AVIF，不超过 10 MB。以小方形显示。',
    logoPreview: (name) => `“${name}”的标志`,
    preview: '成员看到的样子',
    previewNote: '它有自己的颜色，两个组织绝不会混淆。',
    submit: '创建组织',
    logoFailed: (name) => `“${name}”已就绪，但没有标志`,
  },
}

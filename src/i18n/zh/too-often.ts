import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('zh')

export const tooOften: Words<typeof english> = {
  title: '操作太频繁了',
  sentence: '此页面的请求次数超出了限制。没有丢失任何内容。',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), { other: '# 分钟后可以重试。' })
      : plural(seconds, { other: '# 秒后可以重试。' }),
  ready: '现在可以重试。',
}

import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) => (status === 503 ? '马上回来' : status === 404 ? '未找到' : '操作未成功'),
  again: '重试',
  home: '前往首页',
  reference: (requestId) => `提供给支持人员的编号：${requestId}`,
}

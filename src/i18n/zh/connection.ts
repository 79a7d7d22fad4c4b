import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: '你已离线。你看到的和已填写的内容都会留在这里。',
  away: '服务器没有响应。你看到的和已填写的内容都会留在这里；此页面会继续尝试。',
  back: '连接已恢复。正在获取这段时间内的变化。',
  again: '立即尝试',
}

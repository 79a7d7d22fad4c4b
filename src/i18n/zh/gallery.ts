import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

const { plural, number } = counting('zh')
const images = (count: number) => plural(count, { other: '# 张图片' })

export const gallery: Words<typeof english> = {
  title: '图库',
  totals: (count, size) => `${images(count)}，${size}`,
  upload: '上传图片',
  drop: '拖放图片即可上传',
  dropLimit: 'JPEG、PNG、WebP、GIF 或 AVIF，每张不超过 10 MB',
  grid: '图片',
  keys: '方向键移动，Enter 打开，空格键选择，F2 重命名，Delete 删除。',

  empty: {
    title: '还没有图片',
    sentence: '你和同事上传的图片保存在这里，仅限此组织。',
    hint: '将文件拖到此页面的任意位置，或选择文件。',
  },

  image: {
    untitled: '未命名',
    open: (name) => `打开 ${name}`,
    select: (name) => `选择 ${name}`,
    rename: (name) => `重命名 ${name}`,
    nameLabel: (name) => `${name} 的新名称`,
    renameFailed: (name) => `“${name}”的名称未更改`,
    uploading: (name) => `正在上传 ${name}`,
  },

  selection: {
    deleted: (count, name) => (count === 1 ? `已删除“${name}”` : `已删除 ${images(count)}`),
    deleteFailed: () => '图片未删除',
    restored: (count, name) => (count === 1 ? `已恢复“${name}”` : `已恢复 ${images(count)}`),
    restoredSome: (count, all) => `已恢复 ${images(count)}，共 ${number(all)} 张`,
    restoreFailed: '未能恢复任何图片',
    restoreTooLate: '删除的图片可在 50 分钟内恢复，且仅限一次。',
  },

  uploads: {
    label: '上传',
    progress: (done, all) => `正在上传：已完成 ${number(done)}/${number(all)} 张`,
    finished: (done) => `已上传 ${images(done)}`,
    failed: (failed) => `${images(failed)}未上传`,
    waiting: '等待中',
    preparing: '准备中…',
    done: '已上传',
    cancel: (name) => `取消上传 ${name}`,
    retry: (name) => `重新上传 ${name}`,
    dismiss: (name) => `从列表中移除 ${name}`,
    close: '关闭上传列表',
  },

  lightbox: {
    position: (index, all) => `第 ${number(index)} 张，共 ${number(all)} 张`,
    previous: '上一张图片',
    next: '下一张图片',
    close: '关闭',
    download: '下载',
    delete: '删除',
    failed: '无法加载此图片。',
    size: (width, height) => `${width} × ${height}`,
  },
}

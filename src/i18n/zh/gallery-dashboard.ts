import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: '图片',
  uploads: '上传',
  uploadsEmpty: '有上传的每一天会在这里显示一根柱条。',
  storage: '已用存储空间',
  storageEmpty: '这里会逐日显示图片占用的空间。',
  stored: {
    more: (size) => `比 30 天前多 ${size}`,
    fewer: (size) => `比 30 天前少 ${size}`,
    same: '与 30 天前相同',
    none: '30 天前没有内容',
  },
  recent: '最新图片',
  allImages: '所有图片',
  noImages: '还没有图片',
  noImagesHelp: '最新的图片会显示在这里，仅此组织的成员可见。',
  upload: '上传图片',
  start: { title: '上传第一张图片', help: '将文件拖入图库。' },
}

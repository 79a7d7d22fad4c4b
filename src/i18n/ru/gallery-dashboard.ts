import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: 'Изображения',
  uploads: 'Загрузки',
  uploadsEmpty: 'Для каждого дня с загрузками здесь появится столбец.',
  storage: 'Занято места',
  storageEmpty: 'Здесь будет видно по дням, сколько места занимают ваши изображения.',
  stored: {
    more: (size) => `На ${size} больше, чем 30 дней назад`,
    fewer: (size) => `На ${size} меньше, чем 30 дней назад`,
    same: 'Столько же, сколько 30 дней назад',
    none: '30 дней назад — ничего',
  },
  recent: 'Последние изображения',
  allImages: 'Все изображения',
  noImages: 'Изображений пока нет',
  noImagesHelp: 'Здесь появятся последние из них — только для участников этой организации.',
  upload: 'Загрузить изображения',
  start: { title: 'Загрузить первое изображение', help: 'Перетащите файлы в галерею.' },
}

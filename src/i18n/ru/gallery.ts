import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

const { plural, number } = counting('ru')
const images = (count: number) =>
  plural(count, {
    one: '# изображение',
    few: '# изображения',
    many: '# изображений',
    other: '# изображения',
  })

export const gallery: Words<typeof english> = {
  title: 'Галерея',
  totals: (count, size) => `${images(count)}, ${size}`,
  upload: 'Загрузить',
  drop: 'Перетащите изображения сюда, чтобы загрузить',
  dropLimit: 'JPEG, PNG, WebP, GIF или AVIF, до 10 МБ каждое',
  grid: 'Изображения',
  keys: 'Стрелки — переход, Enter — открыть, пробел — выбрать, F2 — переименовать, Delete — удалить.',

  empty: {
    title: 'Изображений пока нет',
    sentence:
      'Здесь хранятся изображения, которые загружаете вы и ваши коллеги, — только для этой организации.',
    hint: 'Перетащите файлы в любое место страницы или выберите их.',
  },

  image: {
    untitled: 'Без названия',
    open: (name) => `Открыть: ${name}`,
    select: (name) => `Выбрать: ${name}`,
    rename: (name) => `Переименовать: ${name}`,
    nameLabel: (name) => `Новое название: ${name}`,
    renameFailed: (name) => `Название «${name}» не изменилось`,
    uploading: (name) => `Загружается: ${name}`,
  },

  selection: {
    deleted: (count, name) => (count === 1 ? `Удалено: «${name}»` : `Удалено: ${images(count)}`),
    deleteFailed: (count) => (count === 1 ? 'Изображение не удалено' : 'Изображения не удалены'),
    restored: (count, name) => (count === 1 ? `Восстановлено: «${name}»` : `Восстановлено: ${images(count)}`),
    restoredSome: (count, all) =>
      `Восстановлено ${number(count)} из ${plural(all, {
        one: '# изображения',
        few: '# изображений',
        many: '# изображений',
        other: '# изображения',
      })}`,
    restoreFailed: 'Ничего восстановить не удалось',
    restoreTooLate: 'Удалённые изображения можно вернуть в течение 50 минут и один раз.',
  },

  uploads: {
    label: 'Загрузки',
    progress: (done, all) => `Загрузка: готово ${number(done)} из ${number(all)}`,
    finished: (done) => `Загружено: ${images(done)}`,
    failed: (failed) => `Не загружено: ${images(failed)}`,
    waiting: 'В очереди',
    preparing: 'Подготовка…',
    done: 'Загружено',
    cancel: (name) => `Отменить загрузку: ${name}`,
    retry: (name) => `Загрузить ещё раз: ${name}`,
    dismiss: (name) => `Убрать из списка: ${name}`,
    close: 'Закрыть список загрузок',
  },

  lightbox: {
    position: (index, all) => `${number(index)} из ${number(all)}`,
    previous: 'Предыдущее изображение',
    next: 'Следующее изображение',
    close: 'Закрыть',
    download: 'Скачать',
    delete: 'Удалить',
    failed: 'Не удалось загрузить это изображение.',
    size: (width, height) => `${width} × ${height}`,
  },
}

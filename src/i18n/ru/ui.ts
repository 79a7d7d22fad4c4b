import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: 'Загрузка',
  close: 'Закрыть',
  undo: 'Отменить',
  toasts: 'Сообщения',
  language: 'Язык',
  choose: 'Выбрать…',
  cancel: 'Отмена',
  save: 'Сохранить',
  edit: 'Изменить',
  delete: 'Удалить',
  yes: 'Да',
  no: 'Нет',
  nothing: '–',
  added: 'Добавлено',
  loadMore: 'Показать ещё',
  loadMoreFailed: 'Не удалось загрузить следующие.',
  retry: 'Повторить',

  selection: {
    count: (count) => `Выбрано: ${count}`,
    delete: 'Удалить',
    change: 'Изменить',
    clear: 'Снять выделение',
    all: 'Выбрать все показанные',
  },

  deletion: {
    done: (name) => `Удалено: ${name}`,
    failed: (name) => `Не удалено: ${name}`,
    restored: (name) => `Возвращено: ${name}`,
    restoreFailed: (name) => `Не удалось вернуть: ${name}`,
  },

  reference: {
    search: 'Введите для поиска',
    none: 'Ничего не найдено.',
  },
}

import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: 'Общие',
    description: 'Как называется эта организация, как выглядит и где находится.',
    save: 'Сохранить',
    saved: (name) => `Сохранено: ${name}`,
    savedHelp: (slug) => `Теперь она по адресу /organizations/${slug}. Прежний адрес ведёт туда же.`,
    changedBack: (name) => `Изменение отменено: ${name}`,
    unchanged: 'Сохранять нечего.',
    failed: 'Ваши изменения ещё не сохранены',
    undoFailed: 'Отменить изменение не удалось',
  },
  logo: {
    changed: 'Логотип изменён',
    removed: 'Логотип убран',
    changedBack: 'Возвращён прежний логотип',
    failed: 'Логотип не изменился',
    undoFailed: 'Не удалось вернуть прежний логотип',
  },
}

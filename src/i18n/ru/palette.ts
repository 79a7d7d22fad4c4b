import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('ru')

export const palette: Words<typeof english> = {
  placeholder: 'Поиск или команда',
  results: 'Что можно открыть',
  hint: 'Стрелки — переход, Enter — открыть, Escape — закрыть.',
  groups: {
    recent: 'Недавние',
    pages: 'Страницы',
    organizations: 'Организации',
    actions: 'Действия',
  },
  count: (count) =>
    plural(count, { one: '# результат', few: '# результата', many: '# результатов', other: '# результата' }),
  searching: 'Поиск…',
  none: (words) => `Здесь нет ничего с названием «${words}».`,
  noneHelp: 'Введите меньше букв или название страницы.',
  failed: 'Поиск не сработал.',
  actions: {
    invite: 'Пригласить участника',
    changeRole: 'Изменить роль участника',
    export: 'Экспортировать всё из этой организации',
    theme: (theme) => `Тема: ${theme}`,
  },
}

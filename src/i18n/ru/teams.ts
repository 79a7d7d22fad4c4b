import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('ru')
const people = (count: number) =>
  plural(count, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' })

export const teams: Words<typeof english> = {
  description: (organization) => `Кто работает вместе в «${organization}». Сама команда прав не даёт.`,
  label: 'Команды',
  new: 'Новая команда',
  people: (count) => (count === 0 ? 'Пока никого' : people(count)),
  team: 'Команда',
  size: 'Люди',
  acts: 'Действия',
  open: (name) => `Состав: ${name}`,
  rename: (name) => `Переименовать: ${name}`,
  delete: (name) => `Удалить: ${name}`,
  empty: {
    title: 'Команд пока нет',
    sentence: 'Соберите тех, кто работает вместе, под одним названием и приглашайте других сразу в команду.',
    act: 'Создать команду',
  },
  form: {
    new: 'Новая команда',
    rename: (name) => `Переименовать: ${name}`,
    name: 'Название',
    placeholder: 'Дизайн',
    problem: 'Введите от 1 до 60 читаемых символов.',
    create: 'Создать команду',
    save: 'Переименовать',
    created: (name) => `Команда «${name}» создана`,
    renamed: (name) => `Теперь команда называется «${name}»`,
  },
  deletion: {
    title: (name) => `Удалить команду «${name}»?`,
    help: (count) =>
      count === 0
        ? 'В ней никого нет.'
        : plural(count, {
            one: '# человек остаётся в организации с прежними правами.',
            few: '# человека остаются в организации с прежними правами.',
            many: '# человек остаются в организации с прежними правами.',
            other: '# человека остаются в организации с прежними правами.',
          }),
    keep: 'Оставить',
    act: 'Удалить команду',
    done: (name) => `Команда «${name}» удалена`,
    failed: (name) => `Команда «${name}» не удалена`,
  },
  sheet: {
    description: (count) => people(count),
    add: 'Добавить человека',
    search: 'Найти по имени или эл. почте',
    none: 'Среди тех, кого в ней ещё нет, никто не подходит.',
    put: (name) => `Добавить: ${name}`,
    take: (name) => `Убрать из команды: ${name}`,
    empty: 'В этой команде пока никого нет.',
    added: (name) => `Теперь в команде: ${name}`,
    removed: (name) => `Больше не в команде: ${name}`,
    more: 'Показать ещё',
    failed: 'Команда не изменилась',
    done: 'Готово',
  },
}

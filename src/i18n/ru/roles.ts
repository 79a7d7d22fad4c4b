import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('ru')
const people = (count: number) =>
  plural(count, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' })
const invited = (count: number) =>
  plural(count, {
    one: '# открытое приглашение',
    few: '# открытых приглашения',
    many: '# открытых приглашений',
    other: '# открытого приглашения',
  })
const held = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' и ')

export const roles: Words<typeof english> = {
  description: (organization) => `Что позволяет каждая роль в «${organization}» и у скольких она есть.`,
  new: 'Новая роль',

  matrix: {
    you: 'Вы',
    label: 'Что позволяет каждая роль',
    permission: 'Разрешение',
    everywhere: 'В каждой организации',
    own: (organization) => `Роли «${organization}»`,
    people: (count) => (count === 0 ? 'Никто' : people(count)),
    invited: (count) => `приглашено: ${count}`,
    ownersOnly: 'Остаётся за владельцами: другой роли это не даётся',
    edit: (name) => `Изменить: ${name}`,
    delete: (name) => `Удалить: ${name}`,
  },

  empty: {
    title: 'Своих ролей пока нет',
    sentence:
      'Если кому-то нужно больше, чем участнику, и меньше, чем администратору, создайте для этого роль.',
    act: 'Создать роль',
  },

  form: {
    new: 'Новая роль',
    edit: (name) => `Изменить роль «${name}»`,
    holds: (count) =>
      count === 0
        ? 'Этой роли пока ни у кого нет.'
        : plural(count, {
            one: 'Действует для # человека, начиная с его следующего действия.',
            few: 'Действует для # человек, начиная с их следующих действий.',
            many: 'Действует для # человек, начиная с их следующих действий.',
            other: 'Действует для # человека, начиная с их следующих действий.',
          }),
    name: 'Название',
    namePlaceholder: 'Редактор',
    nameProblem: 'Введите от 2 до 40 читаемых символов, но не Member, Admin или Owner.',
    start: 'На основе',
    startNothing: 'Ничего',
    startHelp: 'Её разрешения появятся ниже, их можно изменить.',
    allows: 'Что позволяет',
    count: (count, all) => `${count} из ${all}`,
    everybody: 'Есть у всех',
    giving: 'Следует из права назначать роли',
    along: 'Следует из выбранного ниже',
    owners: 'Создание ролей и удаление организации остаются за владельцами.',
    created: (name) => `Роль «${name}» можно назначать`,
    changed: (name) => `Роль «${name}» изменена`,
  },

  deletion: {
    title: (name) => `Удалить роль «${name}»?`,
    unused:
      'Её ни у кого нет, и с ней никто не приглашён. Если это роль по умолчанию, ею снова станет «Участник».',
    used: (having, waiting) => `Сейчас с ней: ${held(having, waiting)}. Нужна другая роль.`,
    instead: 'Роль взамен',
    keep: 'Оставить',
    act: 'Удалить роль',
    done: (name) => `Роль «${name}» удалена`,
    moved: (having, waiting, instead) => `${held(having, waiting)}: теперь «${instead}»`,
    failed: (name) => `Роль «${name}» не удалена`,
  },

  resources: {
    audit: 'Журнал аудита',
    invitation: 'Приглашения',
    organization: 'Организация',
  },

  actions: {
    read: 'Видеть',
    create: 'Добавлять',
    update: 'Изменять',
    delete: 'Удалять',
    export: 'Экспортировать',
  },

  permissions: {
    'audit:read': 'Видеть, кто что сделал и когда',
    'dashboard:read': 'Видеть цифры и последние работы',
    'invitation:read': 'Видеть, кто приглашён',
    'invitation:create': 'Приглашать людей',
    'invitation:delete': 'Отзывать приглашения',
    'member:read': 'Видеть людей и их адреса',
    'member:create': 'Открывать вступление по ссылке или домену',
    'member:update': 'Изменять роли людей',
    'member:delete': 'Исключать людей',
    'organization:update': 'Изменять название, адрес и логотип',
    'organization:delete': 'Удалить организацию',
    'organization:export': 'Экспортировать всё',
    'role:read': 'Видеть роли',
    'role:create': 'Создавать роли',
    'role:update': 'Изменять роли',
    'role:delete': 'Удалять роли',
    'team:read': 'Видеть команды и их состав',
    'team:create': 'Создавать команды',
    'team:update': 'Изменять команды и их состав',
    'team:delete': 'Удалять команды',
  },
}

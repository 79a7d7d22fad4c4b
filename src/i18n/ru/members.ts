import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('ru')

export const members: Words<typeof english> = {
  title: 'Участники',
  description: 'Кто состоит в этой организации и в какой роли.',
  count: (count) =>
    plural(count, { one: '# участник', few: '# участника', many: '# участников', other: '# участника' }),
  role: 'Роль',
  columns: { name: 'Человек', role: 'Роль', joined: 'Вступление' },
  you: 'Вы',
  roleOf: (name) => `Роль: ${name}`,
  roleChanged: (name, role) => `${name}: теперь роль «${role}»`,
  acts: 'Действия',
  actsFor: (name) => `Действия: ${name}`,
  search: 'Найти по имени или эл. почте',
  more: 'Показать ещё',
  none: (search) => `По запросу «${search}» здесь никого нет.`,
  noneInTeam: 'В этой команде никого нет.',
  everybody: 'Показать всех',
  teams: { label: 'Команда', none: 'Нет', every: 'Все команды', filter: 'Показать только команду' },
  invite: {
    title: 'Пригласить',
    description: 'Придёт письмо со ссылкой, которая действует 7 дней и только для этого адреса.',
    byLink: 'Вступление по ссылке',
    byLinkHelp: 'Любой, кто откроет вашу ссылку, может вступить, пока она не исчерпана и не отозвана.',
    email: 'Адрес эл. почты',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'Введите адрес эл. почты, например ada@example.com.',
    role: 'Роль',
    submit: 'Отправить приглашение',
    sent: (email) => `Приглашение отправляется на ${email}`,
    notMailed: (email) => `Приглашение для ${email} создано, но письмо отправить не удалось`,
    notMailedHelp: 'Отправьте его ещё раз чуть позже или скопируйте ссылку и передайте сами.',
    roles: {
      member: 'Видит и добавляет содержимое',
      admin: 'Ещё приглашает людей и удаляет содержимое',
      owner: 'Ещё изменяет и удаляет организацию',
    },
    ownRole: (count) =>
      plural(count, {
        one: 'Роль этой организации, # разрешение',
        few: 'Роль этой организации, # разрешения',
        many: 'Роль этой организации, # разрешений',
        other: 'Роль этой организации, # разрешения',
      }),
  },
}

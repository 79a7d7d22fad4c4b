import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('ru')

export const inviteMany: Words<typeof english> = {
  open: 'Пригласить нескольких…',
  title: 'Пригласить нескольких человек',
  description: `Вставьте список или выберите файл CSV: до ${inviteLimits.atOnce} адресов за раз.`,
  addresses: 'Адреса эл. почты',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: 'Через запятую, точку с запятой, пробел или с новой строки. Рядом могут стоять имена.',
  file: 'Выбрать файл CSV',
  fileEmpty: (name) => `В файле «${name}» нет адресов эл. почты.`,
  fileTooLarge: (name) => `Файл «${name}» больше 1 МБ. Сохраните только адреса и попробуйте ещё раз.`,
  fileUnreadable: (name) => `Не удалось прочитать файл «${name}».`,
  left: (count) =>
    plural(count, {
      one: 'В поле остался # адрес: список заполнен. Сначала отправьте эти приглашения.',
      few: 'В поле осталось # адреса: список заполнен. Сначала отправьте эти приглашения.',
      many: 'В поле осталось # адресов: список заполнен. Сначала отправьте эти приглашения.',
      other: 'В поле осталось # адреса: список заполнен. Сначала отправьте эти приглашения.',
    }),
  list: 'Кого приглашаете',
  ready: (count) =>
    plural(count, {
      one: 'Можно пригласить: #',
      few: 'Можно пригласить: #',
      many: 'Можно пригласить: #',
      other: 'Можно пригласить: #',
    }),
  wrong: (count) =>
    plural(count, { one: 'нельзя: #', few: 'нельзя: #', many: 'нельзя: #', other: 'нельзя: #' }),
  removeWrong: 'Убрать тех, кого нельзя',
  remove: (email) => `Убрать ${email}`,
  problems: {
    notAnAddress: 'Это не адрес',
    alreadyMember: 'Уже участник',
    alreadyInvited: 'Уже приглашён',
    twice: 'Дважды в списке',
    invitationsFull: 'Нет места: открыто уже 100',
  },
  role: 'Роль для всех',
  none: 'Введите хотя бы один адрес, который можно пригласить.',
  add: 'Добавить в список',
  send: (count) =>
    count < 1
      ? 'Отправить приглашения'
      : plural(count, {
          one: 'Отправить # приглашение',
          few: 'Отправить # приглашения',
          many: 'Отправить # приглашений',
          other: 'Отправить # приглашения',
        }),
  sending: (count) =>
    plural(count, {
      one: 'Приглашаем # человека',
      few: 'Приглашаем # человек',
      many: 'Приглашаем # человек',
      other: 'Приглашаем # человека',
    }),
  cancel: 'Отмена',
  doneTitle: (count) =>
    count === 0
      ? 'Никто не приглашён'
      : plural(count, {
          one: 'Приглашён # человек',
          few: 'Приглашено # человека',
          many: 'Приглашено # человек',
          other: 'Приглашено # человека',
        }),
  done: 'Письма уже отправляются. Ссылки действуют 7 дней.',
  doneNobody: 'Ничего не отправлено.',
  notMailed: (count) =>
    plural(count, {
      one: '# письмо пока не удалось отправить: отправьте его ещё раз из списка открытых приглашений.',
      few: '# письма пока не удалось отправить: отправьте их ещё раз из списка открытых приглашений.',
      many: '# писем пока не удалось отправить: отправьте их ещё раз из списка открытых приглашений.',
      other: '# письма пока не удалось отправить: отправьте их ещё раз из списка открытых приглашений.',
    }),
  notInvited: 'Не приглашены',
  close: 'Готово',
  refusals: {
    invitationsByPerson: `Один человек может пригласить до ${inviteLimits.perPersonAnHour} человек в час. Никто не приглашён; попробуйте позже.`,
    invitationsByOrganization: `Организация может пригласить до ${inviteLimits.perOrganizationADay} человек в день. Никто не приглашён; попробуйте завтра.`,
  },
}

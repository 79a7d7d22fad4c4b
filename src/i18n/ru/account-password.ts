import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('ru')

export const accountPassword: Words<typeof english> = {
  description: 'Его спросят ещё раз там, где мало одного выполненного входа.',
  current: 'Текущий пароль',
  next: 'Новый пароль',
  signOutOthers: 'Выйти везде, кроме этого браузера',
  submit: 'Сменить пароль',
  changed: 'Ваш пароль изменён',
  endedHelp: (count) =>
    plural(count, {
      one: 'Выход выполнен ещё в # браузере.',
      few: 'Выход выполнен ещё в # браузерах.',
      many: 'Выход выполнен ещё в # браузерах.',
      other: 'Выход выполнен ещё в # браузера.',
    }),
  missing: 'Введите текущий пароль.',
  none: 'У вас нет пароля: вы входите другим способом.',
  forgot: 'Забыли?',
  send: 'Отправить мне ссылку для нового',
  sent: (email) => `Ссылка отправлена на ${email}`,
  sentHelp: 'Она сработает один раз в течение 30 минут, и во всех браузерах будет выполнен выход.',
  failed: 'Ваш пароль не изменился',
  notSent: 'Не удалось отправить ссылку',
}

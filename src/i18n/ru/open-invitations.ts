import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: 'Открытые приглашения',
  none: 'Ответа никто не ждёт.',
  email: 'Эл. почта',
  into: (team) => `в команду «${team}»`,
  by: (name) => `Приглашает ${name}`,
  acts: 'Действия',
  roleOf: (email) => `Роль в приглашении для ${email}`,
  expires: 'Истекает',
  expired: 'Истекло',
  resend: 'Ещё раз',
  resendFor: (email) => `Отправить приглашение для ${email} ещё раз`,
  resent: (email) => `Отправлено ещё раз на ${email}, действует ещё 7 дней`,
  copy: 'Копировать',
  copyFor: (email) => `Скопировать ссылку из приглашения для ${email}`,
  copied: 'Ссылка скопирована в буфер обмена',
  copyFailed: 'Браузер не разрешил копирование. Вот ссылка:',
  cancel: 'Отозвать',
  cancelFor: (email) => `Отозвать приглашение для ${email}`,
  cancelTitle: (email) => `Отозвать приглашение для ${email}?`,
  cancelHelp: 'Ссылка в письме перестанет работать. Пригласить снова можно в любой момент.',
  cancelKeep: 'Оставить',
  cancelDo: 'Отозвать приглашение',
  canceled: (email) => `Приглашение для ${email} отозвано`,
}

import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('ru')

export const invitationLinks: Words<typeof english> = {
  open: 'Создать ссылку…',
  title: 'Ссылка для вступления',
  description: 'Вступит любой, кто её откроет и подтвердит адрес эл. почты. Передавайте её с осторожностью.',
  role: 'Роль тех, кто вступит',
  uses: 'Сколько человек может вступить',
  usesHelp: `От 1 до ${linkLimits.mostUses}. Пусто: все, пока не истечёт срок.`,
  usesProblem: `Введите число от 1 до ${linkLimits.mostUses} или оставьте поле пустым.`,
  expires: 'Действует',
  days: { 1: '1 день', 7: '7 дней', 30: '30 дней' },
  make: 'Создать ссылку',
  cancel: 'Отмена',
  madeTitle: 'Ссылка готова',
  made: 'Она остаётся в списке под участниками: там её можно снова скопировать или отозвать.',
  link: 'Ссылка для вступления',
  copy: 'Копировать',
  copyFor: (role, inviter) => `Скопировать ссылку для роли «${role}», автор: ${inviter}`,
  copied: 'Ссылка скопирована в буфер обмена',
  copyFailed: 'Браузер не разрешил копирование. Вот ссылка:',
  done: 'Готово',
  list: 'Ссылки для вступления',
  column: { role: 'Роль', uses: 'Вступили', expires: 'Истекает', acts: 'Действия' },
  by: (name) => `Автор: ${name}`,
  into: (team) => `в команду «${team}»`,
  used: (uses, most) => (most === undefined ? `${uses}` : `${uses} из ${most}`),
  left: (left) =>
    plural(left, { one: 'осталось #', few: 'осталось #', many: 'осталось #', other: 'осталось #' }),
  ends: {
    expired: 'Срок истёк',
    usedUp: 'Исчерпана',
    inviter: 'Её автор больше не может принимать людей',
    secret: 'Создана с прежним секретом',
  },
  revoke: 'Отозвать',
  revokeFor: (role, inviter) => `Отозвать ссылку для роли «${role}», автор: ${inviter}`,
  revokeTitle: (role) => `Отозвать эту ссылку для роли «${role}»?`,
  revokeHelp: 'Она сразу перестанет работать. Те, кто по ней вступил, останутся.',
  revokeKeep: 'Оставить',
  revokeDo: 'Отозвать ссылку',
  revoked: 'Ссылка отозвана',
  failed: 'Не удалось загрузить ссылки.',
  again: 'Повторить',
  refusals: {
    linksFull: `Создано уже ${linkLimits.perOrganization} ссылок, это предел. Сначала отзовите лишние.`,
    linkRevoked: 'Эта ссылка тем временем отозвана.',
  },
}

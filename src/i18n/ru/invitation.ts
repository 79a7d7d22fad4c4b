import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => `Приглашение в «${organization}»`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} приглашает вас в роли участника.`,
          admin: `${inviter} приглашает вас в роли администратора.`,
          owner: `${inviter} приглашает вас в роли владельца.`,
        }[role]
      : `${inviter} приглашает вас с ролью «${role.name}».`,
  accept: 'Принять',
  decline: 'Отклонить',
  signIn: 'Войти и принять',
  createAccount: 'Создать аккаунт',
  sentTo: (address) => `Приглашение отправлено на ${address}. Используйте этот адрес.`,
  somebodyElse: (address, own) => `Приглашение отправлено на ${address}, а вход выполнен как ${own}.`,
  signOut: 'Выйти и сменить аккаунт',
  unconfirmed: 'Сначала подтвердите адрес эл. почты. Ссылка — в вашей почте.',
  confirm: 'Отправить ссылку ещё раз',
  unknownTitle: 'Такого приглашения нет',
  unknown: 'Проверьте ссылку в письме или попросите новое приглашение.',
  expiredTitle: 'Срок приглашения истёк',
  expired: 'Приглашение действует 7 дней. Попросите новое.',
  closedTitle: 'Это приглашение закрыто',
  closed: 'Его уже использовали или отозвали. Если вы всё ещё хотите присоединиться, попросите новое.',
  declinedTitle: (organization) => `Вы отклонили приглашение в «${organization}»`,
  declined: 'Больше ничего не произойдёт. Если передумаете, попросите новое приглашение.',
  home: 'К вашим организациям',
}

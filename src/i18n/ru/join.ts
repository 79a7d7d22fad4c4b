import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `Вступить в «${organization}»`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `Этой ссылкой делится ${inviter}. Вы станете участником.`,
          admin: `Этой ссылкой делится ${inviter}. Вы станете администратором.`,
          owner: `Этой ссылкой делится ${inviter}. Вы станете владельцем.`,
        }[role]
      : `Этой ссылкой делится ${inviter}. Вы получите роль «${role.name}».`,
  act: (organization) => `Вступить в «${organization}»`,
  as: (email) => `Вход выполнен как ${email}.`,
  other: 'Сменить аккаунт',
  signedOut: 'Нужен аккаунт с подтверждённым адресом эл. почты. После этого вы вернётесь сюда.',
  signIn: 'Войти и вступить',
  memberTitle: (organization) => `Вы состоите в «${organization}»`,
  member: 'Чтобы войти, ссылка вам не нужна.',
  enter: (organization) => `Перейти в «${organization}»`,
  goneTitle: 'Эта ссылка больше не действует',
  gone: 'Её срок истёк, её использовали максимальное число раз или отозвали. Попросите новую у того, кто её прислал.',
  refusals: {
    linkGone:
      'Эта ссылка больше не действует: её срок только что истёк, её исчерпали или отозвали. Попросите новую.',
    limit: 'Слишком много попыток. Подождите несколько минут и попробуйте ещё раз.',
    membershipsFull:
      'Вы состоите в 20 организациях, это предел для одного человека. Покиньте одну из них и откройте ссылку ещё раз.',
  },
}

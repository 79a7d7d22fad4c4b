import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: 'Исключить…',
  transfer: 'Передать владение…',
  leave: 'Покинуть организацию…',
  keep: 'Отмена',
  removeTitle: (name, organization) => `Исключить участника «${name}» из «${organization}»?`,
  removeHelp:
    'Доступ прекратится сразу, во всех открытых вкладках. Всё созданное этим участником останется здесь. Пригласить снова можно в любой момент.',
  removeDo: (name) => `Исключить: ${name}`,
  removed: (name) => `Больше не участник: ${name}`,
  transferTitle: (name, organization) => `Передать «${organization}» участнику «${name}»?`,
  transferHelp: (name) =>
    `Роль участника «${name}» станет «Владелец», а ваша — «Администратор». Вернуть вам владение сможет только владелец.`,
  transferDo: (name) => `Передать: ${name}`,
  transferred: (name) => `Теперь владелец — ${name}, а вы администратор`,
  leaveTitle: (organization) => `Покинуть «${organization}»?`,
  leaveHelp:
    'Вы сразу потеряете доступ. Созданное вами останется там. Чтобы вернуться, понадобится приглашение.',
  leaveDo: (organization) => `Покинуть «${organization}»`,
  left: (organization) => `Вы покинули «${organization}»`,
}

import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: 'Удалить эту организацию',
  description: `Открыть её больше никто не сможет, и все владельцы получат сообщение. В течение ${graceDays} дней владелец может её восстановить; затем всё в ней удаляется навсегда, а владельцы получают свидетельство о том, что было.`,
  open: 'Удалить…',
  askTitle: (name) => `Удалить «${name}»?`,
  askHelp: (name) =>
    `Участники сразу потеряют доступ, во всех открытых вкладках. В течение ${graceDays} дней ничего не стирается. Чтобы продолжить, введите «${name}».`,
  typed: 'Название организации',
  keep: 'Отмена',
  act: (name) => `Удалить «${name}»`,
  deleted: (name) => `Организация «${name}» удалена`,
  deletedHelp: (day) => `Её можно восстановить до ${day}.`,
  restore: 'Восстановить',
  restoreNamed: (name) => `Восстановить «${name}»`,
  restored: (name) => `Организация «${name}» снова на месте, как и была`,
  closedTitle: 'Удалённые',
  closedUntil: (day) => `Будет стёрта навсегда ${day}`,
  closedOther: 'Владелец может восстановить',
}

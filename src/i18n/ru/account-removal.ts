import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('ru')

export const accountRemoval: Words<typeof english> = {
  description:
    'Вы выйдете из всех организаций, и всё о вас будет сразу и навсегда стёрто. Созданное вами в организациях останется там от имени бывшего участника.',
  open: 'Удалить…',
  blocked: 'Сначала у этих организаций должен появиться другой владелец, или их нужно удалить:',
  others: (count) =>
    count === 0
      ? 'Кроме вас, в ней никого нет'
      : plural(count, {
          one: 'В ней ещё # человек',
          few: 'В ней ещё # человека',
          many: 'В ней ещё # человек',
          other: 'В ней ещё # человека',
        }),
  transfer: 'Передать',
  transferNamed: (name) => `Передать: ${name}`,
  end: 'Удалить',
  endNamed: (name) => `Удалить: ${name}`,
  due: (day) => `Удалена; будет стёрта навсегда ${day}. После этого можно удалить ваш аккаунт.`,
  restore: 'Лучше восстановить',
  restoreNamed: (name) => `Лучше восстановить: ${name}`,
  askTitle: 'Удалить ваш аккаунт?',
  askHelp: (email) => `Вернуть ничего будет нельзя. Чтобы продолжить, введите «${email}».`,
  typed: 'Ваш адрес эл. почты',
  differs: 'Это не ваш адрес.',
  keep: 'Отмена',
  act: 'Удалить мой аккаунт',
}

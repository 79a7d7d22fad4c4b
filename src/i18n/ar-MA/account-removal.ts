import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import { accountRemoval as ar } from '../ar/account-removal'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('ar-MA')

/** Numbers are written 1.234,5 in Morocco. */
export const accountRemoval: Words<typeof english> = {
  ...ar,
  others: (count) =>
    count === 0
      ? 'لا أحد غيرك فيها'
      : plural(count, {
          one: 'فيها شخص واحد غيرك',
          two: 'فيها شخصان غيرك',
          few: 'فيها # أشخاص غيرك',
          many: 'فيها # شخصًا غيرك',
          other: 'فيها # شخص غيرك',
        }),
}

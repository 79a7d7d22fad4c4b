import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('ru')

export const tooOften: Words<typeof english> = {
  title: 'Слишком часто',
  sentence: 'Эту страницу запрашивали чаще, чем можно. Ничего не потеряно.',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Повторить можно через # минуту.',
          few: 'Повторить можно через # минуты.',
          many: 'Повторить можно через # минут.',
          other: 'Повторить можно через # минуты.',
        })
      : plural(seconds, {
          one: 'Повторить можно через # секунду.',
          few: 'Повторить можно через # секунды.',
          many: 'Повторить можно через # секунд.',
          other: 'Повторить можно через # секунды.',
        }),
  ready: 'Теперь можно повторить.',
}

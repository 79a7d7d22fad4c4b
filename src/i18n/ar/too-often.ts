import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('ar')

export const tooOften: Words<typeof english> = {
  title: 'محاولات كثيرة جدًا',
  sentence: 'طُلبت هذه الصفحة أكثر مما يُسمح به. لم يضِع شيء.',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'يمكنك المحاولة مجددًا بعد دقيقة واحدة.',
          two: 'يمكنك المحاولة مجددًا بعد دقيقتين.',
          few: 'يمكنك المحاولة مجددًا بعد # دقائق.',
          many: 'يمكنك المحاولة مجددًا بعد # دقيقة.',
          other: 'يمكنك المحاولة مجددًا بعد # دقيقة.',
        })
      : plural(seconds, {
          one: 'يمكنك المحاولة مجددًا بعد ثانية واحدة.',
          two: 'يمكنك المحاولة مجددًا بعد ثانيتين.',
          few: 'يمكنك المحاولة مجددًا بعد # ثوانٍ.',
          many: 'يمكنك المحاولة مجددًا بعد # ثانية.',
          other: 'يمكنك المحاولة مجددًا بعد # ثانية.',
        }),
  ready: 'يمكنك المحاولة مجددًا الآن.',
}

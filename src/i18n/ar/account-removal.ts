import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('ar')

export const accountRemoval: Words<typeof english> = {
  description:
    'تخرج من كل المؤسسات، ويُزال كل ما يخصك فورًا ونهائيًا. ما أنشأته في المؤسسات يبقى فيها باسم عضو سابق.',
  open: 'حذف…',
  blocked: 'يجب أولًا أن يملك شخص آخر هذه المؤسسات، أو أن تُحذف:',
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
  transfer: 'نقل ملكيتها',
  transferNamed: (name) => isolated`نقل ملكيتها: ${name}`,
  end: 'حذفها',
  endNamed: (name) => isolated`حذفها: ${name}`,
  due: (day) => isolated`محذوفة؛ تُزال نهائيًا في ${day}. ومن ذلك الحين يمكن حذف حسابك.`,
  restore: 'استعادتها بدلًا من ذلك',
  restoreNamed: (name) => isolated`استعادتها بدلًا من ذلك: ${name}`,
  askTitle: 'هل تريد حذف حسابك؟',
  askHelp: (email) => isolated`لا يمكن استعادة أي شيء منه. اكتب «${email}» للمتابعة.`,
  typed: 'بريدك الإلكتروني',
  differs: 'هذا ليس عنوانك.',
  keep: 'إلغاء',
  act: 'حذف حسابي',
}

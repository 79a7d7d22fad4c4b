import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: 'حذف هذه المؤسسة',
  description: `لا يستطيع أحد فتحها بعد ذلك، ويُبلَّغ كل مالك. يمكن لمالك استعادتها خلال ${graceDays} يومًا؛ ثم يُزال كل ما فيها نهائيًا، ويتلقى المالكون شهادة بما كان فيها.`,
  open: 'حذف…',
  askTitle: (name) => `هل تريد حذف ${name}؟`,
  askHelp: (name) =>
    `ينتهي وصول أعضائها فورًا، في كل علامة تبويب مفتوحة. ولا يُزال شيء خلال ${graceDays} يومًا. اكتب «${name}» للمتابعة.`,
  typed: 'اسم المؤسسة',
  keep: 'إلغاء',
  act: (name) => `حذف ${name}`,
  deleted: (name) => `تم حذف ${name}`,
  deletedHelp: (day) => `يمكن استعادتها حتى ${day}.`,
  restore: 'استعادة',
  restoreNamed: (name) => `استعادة ${name}`,
  restored: (name) => `عادت ${name} كما كانت`,
  closedTitle: 'المحذوفة',
  closedUntil: (day) => `تُزال نهائيًا في ${day}`,
  closedOther: 'يمكن لمالك استعادتها',
}

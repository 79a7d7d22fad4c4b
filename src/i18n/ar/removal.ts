import { isolated } from '@/lib/isolated'
import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: 'حذف هذه المؤسسة',
  description: isolated`لا يستطيع أحد فتحها بعد ذلك، ويُبلَّغ كل مالك. يمكن لمالك استعادتها خلال ${graceDays} يومًا؛ ثم يُزال كل ما فيها نهائيًا، ويتلقى المالكون شهادة بما كان فيها.`,
  open: 'حذف…',
  askTitle: (name) => isolated`هل تريد حذف ${name}؟`,
  askHelp: (name) =>
    isolated`ينتهي وصول أعضائها فورًا، في كل علامة تبويب مفتوحة. ولا يُزال شيء خلال ${graceDays} يومًا. اكتب «${name}» للمتابعة.`,
  typed: 'اسم المؤسسة',
  keep: 'إلغاء',
  act: (name) => isolated`حذف ${name}`,
  deleted: (name) => isolated`تم حذف ${name}`,
  deletedHelp: (day) => isolated`يمكن استعادتها حتى ${day}.`,
  restore: 'استعادة',
  restoreNamed: (name) => isolated`استعادة ${name}`,
  restored: (name) => isolated`عادت ${name} كما كانت`,
  closedTitle: 'المحذوفة',
  closedUntil: (day) => isolated`تُزال نهائيًا في ${day}`,
  closedOther: 'يمكن لمالك استعادتها',
}

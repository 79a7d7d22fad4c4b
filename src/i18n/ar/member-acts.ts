import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: 'إزالة…',
  transfer: 'نقل الملكية…',
  leave: 'مغادرة هذه المؤسسة…',
  keep: 'إلغاء',
  removeTitle: (name, organization) => `هل تريد إزالة ${name} من ${organization}؟`,
  removeHelp:
    'ينتهي وصول هذا الشخص فورًا، في كل علامة تبويب مفتوحة. ما أنشأه يبقى هنا. يمكنك دعوته مجددًا في أي وقت.',
  removeDo: (name) => `إزالة ${name}`,
  removed: (name) => `انتهت عضوية ${name}`,
  transferTitle: (name, organization) => `هل تريد نقل ملكية ${organization} إلى ${name}؟`,
  transferHelp: (name) => `يصبح دور ${name} مالكًا ودورك مشرفًا. لا يمكن لغير مالك أن يعيد الملكية إليك.`,
  transferDo: (name) => `نقل الملكية إلى ${name}`,
  transferred: (name) => `أصبح دور ${name} مالكًا، ودورك مشرفًا`,
  leaveTitle: (organization) => `هل تريد مغادرة ${organization}؟`,
  leaveHelp: 'ينتهي وصولك فورًا. ما أنشأته يبقى هناك. ولا تعود إلا بدعوة.',
  leaveDo: (organization) => `مغادرة ${organization}`,
  left: (organization) => `غادرت ${organization}`,
}

import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('ar')

export const invitationLinks: Words<typeof english> = {
  open: 'إنشاء رابط…',
  title: 'إنشاء رابط انضمام',
  description: 'ينضم كل من يفتحه ببريد إلكتروني مؤكَّد. شاركه بحذر.',
  role: 'دور من ينضمون',
  uses: 'عدد من يمكنهم الانضمام',
  usesHelp: isolated`من 1 إلى ${linkLimits.mostUses}. إن تُرك فارغًا: الجميع حتى انتهاء صلاحيته.`,
  usesProblem: isolated`أدخل عددًا من 1 إلى ${linkLimits.mostUses}، أو اترك الحقل فارغًا.`,
  expires: 'مدة الصلاحية',
  days: { 1: 'يوم واحد', 7: '7 أيام', 30: '30 يومًا' },
  make: 'إنشاء الرابط',
  cancel: 'إلغاء',
  madeTitle: 'الرابط جاهز',
  made: 'يبقى في القائمة أسفل الأعضاء، حيث يمكنك نسخه مجددًا أو سحبه.',
  link: 'رابط الانضمام',
  copy: 'نسخ الرابط',
  copyFor: (role, inviter) => isolated`نسخ رابط ${inviter} لدور «${role}»`,
  copied: 'تم نسخ الرابط إلى الحافظة',
  copyFailed: 'لم يسمح المتصفح بالنسخ. هذا هو الرابط:',
  done: 'تم',
  list: 'روابط الانضمام',
  column: { role: 'الدور', uses: 'المنضمون', expires: 'الانتهاء', acts: 'الإجراءات' },
  by: (name) => isolated`أنشأه ${name}`,
  into: (team) => isolated`إلى فريق ${team}`,
  used: (uses, most) => (most === undefined ? isolated`${uses}` : isolated`${uses} من ${most}`),
  left: (left) =>
    plural(left, {
      one: 'بقي واحد',
      two: 'بقي اثنان',
      few: 'بقي #',
      many: 'بقي #',
      other: 'بقي #',
    }),
  ends: {
    expired: 'منتهي الصلاحية',
    usedUp: 'اكتمل استخدامه',
    inviter: 'لم يعد لمنشئه حق قبول أعضاء',
    secret: 'أُنشئ بمفتاح سري أقدم',
  },
  revoke: 'سحب',
  revokeFor: (role, inviter) => isolated`سحب رابط ${inviter} لدور «${role}»`,
  revokeTitle: (role) => isolated`هل تريد سحب هذا الرابط لدور «${role}»؟`,
  revokeHelp: 'يتوقف عن العمل فورًا. من انضم به يبقى.',
  revokeKeep: 'الإبقاء عليه',
  revokeDo: 'سحب الرابط',
  revoked: 'تم سحب الرابط',
  failed: 'تعذّر تحميل الروابط.',
  again: 'إعادة المحاولة',
  refusals: {
    linksFull: isolated`عدد الروابط الحالي ${linkLimits.perOrganization}، وهو الحد الأقصى. اسحب بعضها أولًا.`,
    linkRevoked: 'سُحب هذا الرابط في هذه الأثناء.',
  },
}

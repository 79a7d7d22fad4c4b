import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { joining as english } from '../en/joining'

export const joining: Words<typeof english> = {
  title: 'الانضمام',
  description: 'الدور الذي يبدأ به الأعضاء، ومن يمكنه الانضمام من دون دعوة.',
  role: {
    label: 'الدور الافتراضي',
    help: 'محدد مسبقًا في الدعوات والروابط الجديدة، ويُمنح لمن ينضم من تلقاء نفسه.',
    changed: (role) => isolated`أصبح الدور الافتراضي «${role}»`,
    failed: 'لم يتغيّر الدور الافتراضي',
  },
  domains: {
    title: 'نطاقات البريد الإلكتروني',
    help: 'من له عنوان مؤكَّد في أحد هذه النطاقات يرى اسم هذه المؤسسة ويمكنه الانضمام إليها. ومن أُزيل يحتاج إلى دعوة.',
    empty: 'لا نطاق مسموح به، فالانضمام بدعوة أو برابط.',
    field: 'النطاق',
    placeholder: 'your-company.com',
    fieldHelp: 'يجب أن يكون نطاق عنوانك المؤكَّد.',
    add: 'السماح بالنطاق',
    added: (domain) => isolated`يمكن الانضمام الآن بعنوان في ${domain}`,
    remove: (domain) => isolated`إزالة ${domain}`,
    removed: (domain) => isolated`لم يعد الانضمام ممكنًا عبر ${domain}`,
    removedHelp: 'من انضم يبقى.',
    failed: (domain) => isolated`ما زال ${domain} مسموحًا به`,
    restored: (domain) => isolated`عاد ${domain} مسموحًا به`,
    ownThere: 'يمكن لمالك له عنوان مؤكَّد في نطاق آخر أن يسمح بذلك النطاق.',
    ownPublic:
      'عنوانك لدى مزوّد يمكن لأي شخص أن يحصل على عنوان لديه. يمكن لمالك له عنوان مؤكَّد في نطاقكم أن يسمح به.',
  },
}

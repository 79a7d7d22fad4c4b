import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('ar')
const states = {
  waiting: 'في الانتظار',
  running: 'قيد الكتابة',
  done: 'جاهز',
  failed: 'فشل',
  expired: 'محذوف',
}

export const dataExport: Words<typeof english> = {
  title: 'بياناتك',
  description:
    'كل ما لدى هذه المؤسسة في ملف ZIP واحد: الصفوف والملفات وأسماء أعضائها وعناوينهم. ' +
    'ولا يشمل ما هو موجّه إلى أشخاص بعينهم.',
  start: 'تصدير الكل',
  again: 'إعادة المحاولة',
  kept: isolated`يُحفظ الأرشيف ${exportLimits.keptDays} أيام ثم يُحذف.`,
  busy: 'ستصلك رسالة بريد إلكتروني عندما يجهز.',
  list: 'عمليات التصدير',
  empty: 'لم يُصدَّر شيء بعد',
  asked: 'وقت الطلب',
  by: (name) => isolated`بطلب من ${name}`,
  byFormer: 'بطلب من عضو سابق',
  state: 'الحالة',
  size: 'الحجم',
  acts: 'الإجراءات',
  contents: (rows, files) =>
    isolated`${plural(rows, { one: 'صف واحد', two: 'صفان', few: '# صفوف', many: '# صفًا', other: '# صف' })}، ${plural(files, { one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' })}`,
  download: 'تنزيل',
  downloadFor: (when) => isolated`تنزيل الأرشيف المطلوب ${when}`,
  states,
  until: (when) => isolated`يُحذف ${when}`,
}

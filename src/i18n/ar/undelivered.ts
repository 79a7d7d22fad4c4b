import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'رسائل لم تصل',
  help: 'تُحفظ 30 يومًا. صحّح العنوان أو خادم البريد قبل إرسالها من جديد.',
  column: { letter: 'الرسالة', why: 'السبب', since: 'منذ', acts: 'الإجراءات' },
  refused: (code) => `رفضها خادم البريد (${code})`,
  unreachable: 'لم يقبلها خادم البريد',
  again: 'إعادة الإرسال',
  againFor: (address) => `إعادة إرسال الرسالة إلى ${address}`,
  sending: (address) => `الرسالة إلى ${address} في طريقها من جديد`,
  drop: 'نسيان',
  dropFor: (address) => `نسيان الرسالة إلى ${address}`,
  dropped: (address) => `نُسيت الرسالة إلى ${address}`,
  failed: 'تعذّر تحميل الرسائل.',
  retry: 'إعادة المحاولة',
}

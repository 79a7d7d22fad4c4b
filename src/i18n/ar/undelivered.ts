import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'رسائل لم تصل',
  help: 'تُحفظ 30 يومًا. صحّح العنوان أو خادم البريد قبل إرسالها من جديد.',
  column: { letter: 'الرسالة', why: 'السبب', since: 'منذ', acts: 'الإجراءات' },
  refused: (code) => isolated`رفضها خادم البريد (${code})`,
  unreachable: 'لم يقبلها خادم البريد',
  again: 'إعادة الإرسال',
  againFor: (address) => isolated`إعادة إرسال الرسالة إلى ${address}`,
  sending: (address) => isolated`الرسالة إلى ${address} في طريقها من جديد`,
  drop: 'نسيان',
  dropFor: (address) => isolated`نسيان الرسالة إلى ${address}`,
  dropped: (address) => isolated`نُسيت الرسالة إلى ${address}`,
  failed: 'تعذّر تحميل الرسائل.',
  retry: 'إعادة المحاولة',
}

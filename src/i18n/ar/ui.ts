import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: 'جارٍ التحميل',
  close: 'إغلاق',
  undo: 'تراجع',
  toasts: 'الرسائل',
  language: 'اللغة',
  choose: 'اختيار…',
  cancel: 'إلغاء',
  save: 'حفظ',
  edit: 'تعديل',
  delete: 'حذف',
  yes: 'نعم',
  no: 'لا',
  nothing: '–',
  added: 'تاريخ الإضافة',
  loadMore: 'تحميل المزيد',
  loadMoreFailed: 'تعذّر تحميل المزيد.',
  retry: 'إعادة المحاولة',

  selection: {
    count: (count) => isolated`المحدد: ${count}`,
    delete: 'حذف',
    change: 'تغيير',
    clear: 'إلغاء التحديد',
    all: 'تحديد كل المعروض',
  },

  deletion: {
    done: (name) => isolated`تم حذف ${name}`,
    failed: (name) => isolated`لم يُحذف ${name}`,
    restored: (name) => isolated`تمت استعادة ${name}`,
    restoreFailed: (name) => isolated`تعذّرت استعادة ${name}`,
  },

  reference: {
    search: 'اكتب للبحث',
    none: 'لا نتائج.',
  },
}

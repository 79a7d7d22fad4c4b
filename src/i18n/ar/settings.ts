import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: 'عام',
    description: 'اسم هذه المؤسسة وشكلها وعنوانها.',
    save: 'حفظ',
    saved: (name) => isolated`تم حفظ ${name}`,
    savedHelp: (slug) =>
      isolated`عنوانها الآن \u2066/organizations/${slug}\u2069. والعنوان السابق يقود إليه.`,
    changedBack: (name) => isolated`تم التراجع: ${name}`,
    unchanged: 'لا يوجد ما يُحفظ.',
    failed: 'لم تُحفظ تغييراتك بعد',
    undoFailed: 'تعذّر التراجع',
  },
  logo: {
    changed: 'تم تغيير الشعار',
    removed: 'تمت إزالة الشعار',
    changedBack: 'عاد الشعار كما كان',
    failed: 'لم يتغيّر الشعار',
    undoFailed: 'تعذّرت إعادة الشعار السابق',
  },
}

import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: 'اختياري',
  saved: (name) => isolated`تم حفظ ${name}`,
  unchanged: 'ما تتركه فارغًا يبقى كما هو.',
  reverted: (name) => isolated`تم التراجع عن تغيير ${name}`,
  revertFailed: (name) => isolated`تعذّر التراجع عن تغيير ${name}`,
  discard: {
    ask: 'هل تريد تجاهل ما كتبته؟',
    help: 'لم يُحفظ بعد.',
    keep: 'متابعة الكتابة',
    act: 'تجاهل',
  },
  problems: {
    required: 'هذا الحقل مطلوب.',
    tooLong: 'هذا أطول من المسموح.',
    integer: 'اكتب عددًا صحيحًا، مثل 12.',
    decimal: 'اكتب عددًا، مثل 12.5.',
    money: 'اكتب مبلغًا، مثل 12.50، من دون فواصل بين الآلاف.',
    tooLarge: 'هذا العدد كبير جدًا.',
    date: 'اختر يومًا.',
    datetime: 'اختر يومًا ووقتًا.',
    email: 'اكتب عنوان بريد إلكتروني، مثل ada@example.com.',
    url: 'اكتب عنوانًا كاملًا، مثل https://example.com.',
    choice: 'اختر من القائمة.',
    taken: 'هذا مستخدم بالفعل في مكان آخر.',
    missing: 'لم يعد هذا موجودًا. اختر غيره.',
    invalid: 'يحتاج هذا إلى تصحيح.',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => isolated`تحديد ${name}`,
  search: 'بحث',
  any: (filter) => isolated`${filter}: الكل`,
  noMatch: 'لا شيء يطابق بحثك.',
  showAll: 'عرض الكل',
  download: 'تنزيل CSV',
}

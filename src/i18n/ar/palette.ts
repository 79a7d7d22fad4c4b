import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('ar')

export const palette: Words<typeof english> = {
  placeholder: 'ابحث أو اكتب أمرًا',
  results: 'ما يمكن فتحه',
  hint: 'مفاتيح الأسهم للتنقل، Enter للفتح، Escape للإغلاق.',
  groups: {
    recent: 'الأخيرة',
    pages: 'الصفحات',
    organizations: 'المؤسسات',
    actions: 'الإجراءات',
  },
  count: (count) =>
    plural(count, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  searching: 'جارٍ البحث…',
  none: (words) => isolated`لا شيء هنا باسم «${words}».`,
  noneHelp: 'جرّب أحرفًا أقل، أو اسم صفحة.',
  failed: 'تعذّر البحث.',
  actions: {
    invite: 'دعوة عضو',
    changeRole: 'تغيير دور عضو',
    export: 'تصدير كل ما في هذه المؤسسة',
    theme: (theme) => isolated`المظهر: ${theme}`,
  },
}

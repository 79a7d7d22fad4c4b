import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: 'اختصارات لوحة المفاتيح',
  goTo: (page) => isolated`الانتقال إلى: ${page}`,
  switcher: 'تبديل المؤسسة',
  sidebar: 'طي الشريط الجانبي أو توسيعه',
  help: 'عرض هذه القائمة',
  thenKey: 'ثم',
  singleKeys: 'اختصارات من دون Ctrl أو ⌘',
  singleKeysHelp: 'أوقفها إذا كنت تستخدم الإملاء الصوتي أو كانت تعيق عملك.',
}

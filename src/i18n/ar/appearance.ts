import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: 'يُحفظ لك: المتصفح التالي الذي تسجّل الدخول منه سيبدو كذلك.',
  theme: { title: 'الإضاءة', choices: { system: 'مثل الجهاز', light: 'فاتح', dark: 'داكن' } },
  palette: {
    title: 'الألوان',
    choices: {
      warm: 'دافئ',
      cool: 'بارد',
      sage: 'أخضر هادئ',
      rose: 'وردي',
      sand: 'رملي',
      plain: 'رمادي',
      contrast: 'تباين عالٍ',
    },
  },
  font: {
    title: 'الخط',
    choices: { geist: 'Geist', system: 'خط الجهاز', legible: 'سهل القراءة', serif: 'مذيّل' },
  },
  density: { title: 'الكثافة', choices: { normal: 'عادية', compact: 'مضغوطة', roomy: 'واسعة' } },
}

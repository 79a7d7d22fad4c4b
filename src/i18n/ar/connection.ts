import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: 'أنت غير متصل بالإنترنت. ما تراه وما كتبته يبقى هنا.',
  away: 'الخادم لا يستجيب. ما تراه وما كتبته يبقى هنا، وتواصل هذه الصفحة المحاولة.',
  back: 'عاد الاتصال. يجري جلب ما تغيّر في هذه الأثناء.',
  again: 'حاول الآن',
}

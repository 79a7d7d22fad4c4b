import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: 'سجّل الدخول مجددًا',
  help: (email) => isolated`انتهت جلستك. ما كتبته يبقى هنا: سجّل الدخول باسم ${email} للمتابعة.`,
  other: 'تسجيل الدخول بطريقة أخرى',
  later: 'ليس الآن',
}

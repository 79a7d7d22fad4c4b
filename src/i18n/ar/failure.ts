import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) => (status === 503 ? 'نعود بعد قليل' : status === 404 ? 'غير موجود' : 'لم ينجح ذلك'),
  again: 'إعادة المحاولة',
  home: 'إلى صفحة البداية',
  reference: (requestId) => isolated`الرقم المرجعي للدعم: ${requestId}`,
}

import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) => (status === 503 ? 'थोड़ी देर में वापस' : status === 404 ? 'नहीं मिला' : 'यह नहीं हो सका'),
  again: 'फिर कोशिश करें',
  home: 'शुरुआती पेज पर जाएँ',
  reference: (requestId) => `सहायता के लिए संदर्भ: ${requestId}`,
}

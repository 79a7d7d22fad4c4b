import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('hi')

export const accountPassword: Words<typeof english> = {
  description: 'जहाँ साइन इन किया हुआ ब्राउज़र काफ़ी नहीं होता, वहाँ यह फिर माँगा जाता है।',
  current: 'मौजूदा पासवर्ड',
  next: 'नया पासवर्ड',
  signOutOthers: 'बाकी सभी जगह से साइन आउट करें',
  submit: 'पासवर्ड बदलें',
  changed: 'आपका पासवर्ड बदल दिया गया',
  endedHelp: (count) =>
    plural(count, {
      one: '# और ब्राउज़र से साइन आउट हो गया।',
      other: '# और ब्राउज़रों से साइन आउट हो गया।',
    }),
  missing: 'अपना मौजूदा पासवर्ड डालें।',
  none: 'आपका कोई पासवर्ड नहीं है: आप दूसरे तरीके से साइन इन करते हैं।',
  forgot: 'भूल गए?',
  send: 'पासवर्ड चुनने का लिंक भेजें',
  sent: (email) => `${email} पर एक लिंक भेजा गया है`,
  sentHelp: 'वह 30 मिनट के भीतर एक बार काम करता है, और उससे हर ब्राउज़र से साइन आउट हो जाता है।',
  failed: 'आपका पासवर्ड पहले जैसा ही है',
  notSent: 'लिंक नहीं भेजा जा सका',
}

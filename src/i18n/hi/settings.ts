import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: 'सामान्य',
    description: 'इस संगठन का नाम, रूप और पता।',
    save: 'सहेजें',
    saved: (name) => `${name} को सहेजा गया`,
    savedHelp: (slug) => `यह अब /organizations/${slug} पर है। पिछला पता भी यहीं लाता है।`,
    changedBack: (name) => `पहले जैसा किया गया: ${name}`,
    unchanged: 'सहेजने के लिए कुछ नहीं है।',
    failed: 'आपके बदलाव अभी सहेजे नहीं गए',
    undoFailed: 'इसे पहले जैसा नहीं किया जा सका',
  },
  logo: {
    changed: 'लोगो बदल दिया गया',
    removed: 'लोगो हटा दिया गया',
    changedBack: 'लोगो पहले जैसा कर दिया गया',
    failed: 'लोगो पहले जैसा ही है',
    undoFailed: 'पिछला लोगो वापस नहीं लाया जा सका',
  },
}

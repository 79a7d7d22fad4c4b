import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('hi')
const states = {
  waiting: 'प्रतीक्षा में',
  running: 'तैयार हो रहा है',
  done: 'तैयार',
  failed: 'विफल',
  expired: 'मिटाया गया',
}

export const dataExport: Words<typeof english> = {
  title: 'आपका डेटा',
  description:
    'इस संगठन का सब कुछ, एक ZIP फ़ाइल में: पंक्तियाँ, फ़ाइलें, इसके लोगों के नाम और पते। ' +
    'जो किसी एक व्यक्ति के लिए है, वह इसमें नहीं होता।',
  start: 'सब कुछ एक्सपोर्ट करें',
  again: 'फिर कोशिश करें',
  kept: `आर्काइव ${exportLimits.keptDays} दिन रखा जाता है, फिर मिटा दिया जाता है।`,
  busy: 'तैयार होने पर आपको ईमेल मिलेगा।',
  list: 'एक्सपोर्ट',
  empty: 'अभी तक कुछ एक्सपोर्ट नहीं हुआ',
  asked: 'अनुरोध',
  by: (name) => `अनुरोधकर्ता: ${name}`,
  byFormer: 'अनुरोधकर्ता: पूर्व सदस्य',
  state: 'स्थिति',
  size: 'आकार',
  acts: 'कार्रवाइयाँ',
  contents: (rows, files) =>
    `${plural(rows, { one: '# पंक्ति', other: '# पंक्तियाँ' })}, ${plural(files, { one: '# फ़ाइल', other: '# फ़ाइलें' })}`,
  download: 'डाउनलोड करें',
  downloadFor: (when) => `${when} का आर्काइव डाउनलोड करें`,
  states,
  until: (when) => `${when} मिटा दिया जाएगा`,
}

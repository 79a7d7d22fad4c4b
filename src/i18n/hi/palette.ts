import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('hi')

export const palette: Words<typeof english> = {
  placeholder: 'खोजें या कमांड लिखें',
  results: 'क्या खोला जा सकता है',
  hint: 'तीर कुंजियाँ आगे-पीछे ले जाती हैं, Enter खोलता है, Escape बंद करता है।',
  groups: {
    recent: 'हाल के',
    pages: 'पेज',
    organizations: 'संगठन',
    actions: 'कार्रवाइयाँ',
  },
  count: (count) => plural(count, { one: '# परिणाम', other: '# परिणाम' }),
  searching: 'खोज जारी…',
  none: (words) => `यहाँ “${words}” नाम का कुछ नहीं है।`,
  noneHelp: 'कम अक्षर आज़माएँ, या किसी पेज का नाम।',
  failed: 'खोज नहीं हो सकी।',
  actions: {
    invite: 'सदस्य को आमंत्रित करें',
    changeRole: 'किसी सदस्य की भूमिका बदलें',
    export: 'इस संगठन का सब कुछ एक्सपोर्ट करें',
    theme: (theme) => `थीम: ${theme}`,
  },
}

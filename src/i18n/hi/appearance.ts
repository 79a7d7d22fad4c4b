import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: 'आपके लिए रखा जाता है: जिस अगले ब्राउज़र में आप साइन इन करेंगे, वह भी ऐसा ही दिखेगा।',
  theme: { title: 'रोशनी', choices: { system: 'डिवाइस जैसा', light: 'हल्का', dark: 'गहरा' } },
  palette: {
    title: 'रंग',
    choices: {
      warm: 'गर्म',
      cool: 'ठंडा',
      sage: 'सेज',
      rose: 'गुलाबी',
      sand: 'रेत',
      plain: 'धूसर',
      contrast: 'तेज़ कंट्रास्ट',
    },
  },
  font: {
    title: 'फ़ॉन्ट',
    choices: { geist: 'Geist', system: 'डिवाइस का', legible: 'पढ़ने में आसान', serif: 'सेरिफ़ वाला' },
  },
  density: { title: 'सघनता', choices: { normal: 'सामान्य', compact: 'सघन', roomy: 'खुला' } },
}

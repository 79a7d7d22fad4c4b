import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: 'Sizin için saklanır: oturum açtığınız bir sonraki tarayıcı da böyle görünür.',
  theme: { title: 'Işık', choices: { system: 'Cihaz gibi', light: 'Açık', dark: 'Koyu' } },
  palette: {
    title: 'Renkler',
    choices: {
      warm: 'Sıcak',
      cool: 'Soğuk',
      sage: 'Adaçayı',
      rose: 'Gül',
      sand: 'Kum',
      plain: 'Gri',
      contrast: 'Yüksek karşıtlık',
    },
  },
  font: {
    title: 'Yazı tipi',
    choices: { geist: 'Geist', system: 'Cihazınki', legible: 'Kolay okunan', serif: 'Tırnaklı' },
  },
  density: { title: 'Yoğunluk', choices: { normal: 'Normal', compact: 'Sıkı', roomy: 'Ferah' } },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('tr')

export const palette: Words<typeof english> = {
  placeholder: 'Arayın ya da bir komut yazın',
  results: 'Açılabilecekler',
  hint: 'Ok tuşları gezinir, Enter açar, Escape kapatır.',
  groups: {
    recent: 'Son',
    pages: 'Sayfalar',
    organizations: 'Kuruluşlar',
    actions: 'İşlemler',
  },
  count: (count) => plural(count, { other: '# sonuç' }),
  searching: 'Aranıyor…',
  none: (words) => `Burada adı “${words}” olan bir şey yok.`,
  noneHelp: 'Daha az harf ya da bir sayfanın adını deneyin.',
  failed: 'Arama çalışmadı.',
  actions: {
    invite: 'Üye davet et',
    changeRole: 'Bir üyenin rolünü değiştir',
    export: 'Bu kuruluşun her şeyini dışa aktar',
    theme: (theme) => `Tema: ${theme}`,
  },
}

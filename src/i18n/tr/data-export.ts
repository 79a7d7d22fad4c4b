import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('tr')

export const dataExport: Words<typeof english> = {
  title: 'Verileriniz',
  description:
    'Bu kuruluşun sahip olduğu her şey tek bir ZIP dosyasında: satırlar, dosyalar, kişilerin adları ve adresleri. ' +
    'Tek tek kişilere yönelik olanlar içinde değildir.',
  start: 'Her şeyi dışa aktar',
  again: 'Yeniden dene',
  kept: `Arşiv ${exportLimits.keptDays} gün saklanır, sonra silinir.`,
  busy: 'Hazır olduğunda e-posta alırsınız.',
  list: 'Dışa aktarmalar',
  empty: 'Henüz bir şey dışa aktarılmadı',
  asked: 'İstendi',
  by: (name) => `isteyen: ${name}`,
  byFormer: 'isteyen: eski bir üye',
  state: 'Durum',
  size: 'Boyut',
  acts: 'İşlemler',
  contents: (rows, files) => `${plural(rows, { other: '# satır' })}, ${plural(files, { other: '# dosya' })}`,
  download: 'İndir',
  downloadFor: (when) => `Arşivi indir (${when})`,
  states: {
    waiting: 'Bekliyor',
    running: 'Yazılıyor',
    done: 'Hazır',
    failed: 'Başarısız',
    expired: 'Silindi',
  },
  until: (when) => `Silinme: ${when}`,
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('tr')

export const accountRemoval: Words<typeof english> = {
  description:
    'Her kuruluştan çıkarılırsınız ve hakkınızdaki her şey hemen ve kalıcı olarak kaldırılır. Kuruluşlarda yaptıklarınız, eski bir üyeninki olarak orada kalır.',
  open: 'Sil…',
  blocked: 'Önce bunların sahibi başka biri olmalı ya da bunlar silinmeli:',
  others: (count) =>
    count === 0 ? 'İçinde başka kimse yok' : plural(count, { other: 'İçinde # kişi daha var' }),
  transfer: 'Birine devret',
  transferNamed: (name) => `Birine devret: ${name}`,
  end: 'Sil',
  endNamed: (name) => `Sil: ${name}`,
  due: (day) => `Silindi; ${day} tarihinde kalıcı olarak kaldırılır. Hesabınız o tarihten sonra silinebilir.`,
  restore: 'Bunun yerine geri yükle',
  restoreNamed: (name) => `Bunun yerine geri yükle: ${name}`,
  askTitle: 'Hesabınız silinsin mi?',
  askHelp: (email) => `Hesaptan hiçbir şey geri getirilemez. Devam etmek için “${email}” yazın.`,
  typed: 'E-posta adresiniz',
  differs: 'Bu sizin adresiniz değil.',
  keep: 'Vazgeç',
  act: 'Hesabımı sil',
}

import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: 'isteğe bağlı',
  saved: (name) => `Kaydedildi: ${name}`,
  unchanged: 'Boş bıraktıklarınız olduğu gibi kalır.',
  reverted: (name) => `Eski haline döndü: ${name}`,
  revertFailed: (name) => `Eski haline döndürülemedi: ${name}`,
  discard: {
    ask: 'Yazdıklarınız atılsın mı?',
    help: 'Henüz kaydedilmedi.',
    keep: 'Yazmaya devam et',
    act: 'At',
  },
  problems: {
    required: 'Bu gerekli.',
    tooLong: 'Bu çok uzun.',
    integer: 'Bir tam sayı yazın, örneğin 12.',
    decimal: 'Bir sayı yazın, örneğin 12,5.',
    money: 'Bir tutar yazın, örneğin 12,50; binlik ayırıcı kullanmayın.',
    tooLarge: 'Bu sayı çok büyük.',
    date: 'Bir gün seçin.',
    datetime: 'Bir gün ve saat seçin.',
    email: 'Bir e-posta adresi yazın, örneğin ada@example.com.',
    url: 'Tam bir adres yazın, örneğin https://example.com.',
    choice: 'Listeden birini seçin.',
    taken: 'Bu zaten kullanılıyor.',
    missing: 'Bu artık yok. Başka birini seçin.',
    invalid: 'Bu henüz doğru değil.',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => `Seç: ${name}`,
  search: 'Ara',
  any: (filter) => `${filter}: tümü`,
  noMatch: 'Aradığınızla eşleşen bir şey yok.',
  showAll: 'Tümünü göster',
  download: 'CSV indir',
}

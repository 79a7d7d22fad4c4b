import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'Ulaşmayan iletiler',
  help: '30 gün saklanırlar. Yeniden göndermeden önce adresi veya posta sunucusunu düzeltin.',
  column: { letter: 'İleti', why: 'Neden', since: 'Ne zamandır', acts: 'İşlemler' },
  refused: (code) => `Posta sunucusu reddetti (${code})`,
  unreachable: 'Posta sunucusu almadı',
  again: 'Yeniden gönder',
  againFor: (address) => `${address} adresine iletiyi yeniden gönder`,
  sending: (address) => `${address} adresine ileti yeniden yolda`,
  drop: 'Unut',
  dropFor: (address) => `${address} adresine iletiyi unut`,
  dropped: (address) => `${address} adresine ileti unutuldu`,
  failed: 'İletiler yüklenemedi.',
  retry: 'Yeniden dene',
}

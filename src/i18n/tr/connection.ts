import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: 'Çevrimdışısınız. Gördükleriniz ve yazdıklarınız burada kalır.',
  away: 'Sunucu yanıt vermiyor. Gördükleriniz ve yazdıklarınız burada kalır; bu sayfa denemeyi sürdürüyor.',
  back: 'Bağlantı geri geldi. Bu arada değişenler alınıyor.',
  again: 'Şimdi dene',
}

import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: 'Yeniden giriş yapın',
  help: (email) =>
    `Oturumunuz sona erdi. Yazdıklarınız burada kalır: devam etmek için ${email} olarak giriş yapın.`,
  other: 'Başka bir yolla giriş yap',
  later: 'Şimdi değil',
}

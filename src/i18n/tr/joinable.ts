import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: 'Katılabilirsiniz',
  help: 'Onaylanmış e-posta adresiniz, izin verdikleri bir alan adında.',
  join: 'Katıl',
  joinNamed: (organization) => `${organization} kuruluşuna katıl`,
  joined: (organization) => `${organization} kuruluşundasınız`,
  gone: (organization) => `${organization} kuruluşuna artık katılınamaz.`,
}

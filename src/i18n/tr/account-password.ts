import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('tr')

export const accountPassword: Words<typeof english> = {
  description: 'Açık bir oturumun yetmediği yerlerde yeniden sorulur.',
  current: 'Mevcut parola',
  next: 'Yeni parola',
  signOutOthers: 'Diğer her yerden çıkış yap',
  submit: 'Parolayı değiştir',
  changed: 'Parolanız değiştirildi',
  endedHelp: (count) => plural(count, { other: 'Diğer # tarayıcıda oturumunuz kapatıldı.' }),
  missing: 'Mevcut parolanızı yazın.',
  none: 'Parolanız yok: başka bir yolla giriş yapıyorsunuz.',
  forgot: 'Unuttunuz mu?',
  send: 'Belirleme bağlantısı gönder',
  sent: (email) => `${email} adresine bir bağlantı gönderildi`,
  sentHelp: '30 dakika içinde, bir kez çalışır ve her tarayıcıda oturumunuzu kapatır.',
  failed: 'Parolanız değişmedi',
  notSent: 'Bağlantı gönderilemedi',
}

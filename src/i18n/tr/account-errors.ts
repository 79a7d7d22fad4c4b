import type { Words } from '@/lib/words'
import type { accountErrors as english } from '../en/account-errors'

export const accountErrors: Words<typeof english> = {
  sessionGone: 'Bu tarayıcının oturumu zaten kapalı.',
  passwordWrong: 'Bu sizin parolanız değil.',
  passwordWeak: 'Bu parola kolay tahmin edilir. Birbiriyle ilgisi olmayan birkaç sözcük zor tahmin edilir.',
  passwordMissing: 'Henüz parolanız yok. Önce bir parola belirleyin.',
  passwordTries: 'Çok fazla yanlış parola girildi. 15 dakika bekleyip yeniden deneyin.',
  lettersMany: 'Bu adrese çok sayıda e-posta gönderildi. Bir saat bekleyip yeniden deneyin.',
  emailSame: 'Bu zaten sizin adresiniz.',
  emailTaken: 'Bu adres artık başka bir hesabın. Hiçbir şey değişmedi.',
  emailLinkGone: 'Bu bağlantı artık çalışmıyor. Hesabınızın sayfasından yenisini isteyin.',
  mailAway: 'Şu anda e-posta gönderilemiyor. Hiçbir şey değişmedi; birkaç dakika sonra yeniden deneyin.',
  emailDiffers: 'Bu sizin adresiniz değil. Hiçbir şey silinmedi.',
  ownsAlone: 'Bir kuruluşun tek sahibi sizsiniz. Hiçbir şey silinmedi.',
  accountKept: 'Resminiz şu anda kaldırılamadı, bu yüzden hiçbir şey kaldırılmadı. Birazdan yeniden deneyin.',
  wayInGone: 'Bu artık bağlı değil.',
  lastWayIn: 'Yalnızca bununla giriş yapabiliyorsunuz. Önce bir parola belirleyin.',
}

import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: 'Siz olduğunuzu doğrulayın',
  help: '15 dakika boyunca yeniden sorulmaz. Başladığınız işlem ardından sürer.',
  password: 'Parola',
  code: 'Kimlik doğrulama uygulamanızdaki kod',
  codeHelp: 'Ya da yedek kodlarınızdan biri.',
  mail: 'E-postadaki kod',
  mailHelp: (email) => `${email} adresine bir kod göndereceğiz.`,
  mailSent: (email) => `${email} adresine bir kod gönderildi. 10 dakika çalışır.`,
  send: 'Kod gönder',
  sendAgain: 'Yeni kod gönder',
  submit: 'Doğrula',
  passkeyHelp: 'Cihazınız parmağınızı, yüzünüzü ya da kendi kodunu sorar.',
  passkey: 'Geçiş anahtarı kullan',
  other: {
    password: 'Parola kullan',
    code: 'Kod kullan',
    passkey: 'Geçiş anahtarı kullan',
    mail: 'E-postayla kod al',
  },
  cancel: 'Vazgeç',
  missing: 'Önce burayı doldurun.',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: 'Bu sizin parolanız değil. Yeniden deneyin.',
  codeWrong: 'Bu kod doğru değil ya da zaten kullanıldı.',
  passkeyRefused: 'Bu geçiş anahtarı eklenemedi. Cihazınız parmağınızı, yüzünüzü ya da bir kod sormalıdır.',
  passkeyGone: 'Bu geçiş anahtarı bu arada kaldırıldı.',
  passkeysFull: 'Zaten 20 geçiş anahtarı var. Önce birini kaldırın.',
  secondStepThere: 'Kod zaten soruluyor. Görmek için sayfayı yenileyin.',
  secondStepGone: 'Kod artık sorulmuyor. Görmek için sayfayı yenileyin.',
  passkeyWrong: 'Bu geçiş anahtarı sizin değil. Başka birini deneyin.',
  providerAway: 'Bu hizmete şu anda ulaşılamıyor. Hiçbir şey değişmedi; birazdan yeniden deneyin.',
}

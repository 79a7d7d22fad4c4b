import type { Words } from '@/lib/words'
import type { signIn as english } from '../en/sign-in'

export const signIn: Words<typeof english> = {
  or: 'ya da',
  continueWith: 'Devam et:',
  byPasskey: 'Geçiş anahtarı kullan',
  byLink: 'E-postayla bağlantı al',
  link: {
    lead: 'Size oturumunuzu açan bir bağlantı göndereceğiz. 10 dakika içinde, bir kez çalışır.',
    submit: 'Bağlantıyı gönder',
    back: 'Parolayla giriş yap',
    sentTitle: 'Gelen kutunuza bakın',
    sent: (email) => `${email} adresinin bir hesabı varsa oraya bir bağlantı gönderildi.`,
    sentSomewhere: 'Bu adresin bir hesabı varsa oraya bir bağlantı gönderildi.',
    again: 'Başka bir adres kullan',
    openLead: 'Bu bağlantı bir kez çalışır. Çalışmak istediğiniz cihazda kullanın.',
    open: 'Giriş yap',
    goneTitle: 'Bu bağlantı artık çalışmıyor',
    gone: 'Bağlantı 10 dakika içinde, bir kez çalışır. Adresinizi yazın, yenisini gönderelim.',
  },
  secondStep: {
    lead: 'Kimlik doğrulama uygulamanızın gösterdiği kodu yazın.',
    code: 'Kod',
    help: 'Uygulama yanınızda değil mi? Bunun yerine yedek kodlarınızdan birini yazın.',
    missing: 'Uygulamanızdaki kodu ya da bir yedek kodu yazın.',
    remember: 'Bu cihazı 30 gün hatırla',
    rememberHelp: 'Yalnızca başka kimse kullanmıyorsa.',
    submit: 'Devam et',
    back: 'Başka hesapla giriş yap',
  },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { auth as english } from '../en/auth'

const { plural } = counting('tr')

export const auth: Words<typeof english> = {
  fields: {
    name: 'Ad',
    email: 'E-posta adresi',
    password: 'Parola',
    newPassword: 'Yeni parola',
  },
  missing: {
    name: 'İş arkadaşlarınızın bildiği adınızı yazın.',
    email: 'Bir e-posta adresi yazın, örneğin ada@example.com.',
    password: 'Parolanızı yazın.',
  },
  password: {
    rule: '12 ila 128 karakter. Bir cümle iyi bir seçimdir.',
    more: (count) => plural(count, { other: '# karakter daha.' }),
    less: (count) => plural(count, { other: '# karakter fazla.' }),
    enough: 'Yeterince uzun.',
    ratings: [
      'İlk denenenler arasında. Başka bir parola seçin.',
      'Kolay tahmin edilir. Başka bir parola seçin.',
      'İdare eder. Daha uzunu daha iyidir.',
      'Zor tahmin edilir.',
      'Çok zor tahmin edilir.',
    ],
    show: 'Parolayı göster',
    hide: 'Parolayı gizle',
    capsLock: 'Caps Lock açık.',
  },
  failures: {
    credentials: 'E-posta adresi veya parola yanlış.',
    unconfirmed: 'E-posta adresiniz henüz onaylanmadı.',
    limit: 'Çok fazla deneme yapıldı. Biraz bekleyip yeniden deneyin.',
    email: 'Bu bir e-posta adresine benzemiyor. Yazım hatası olup olmadığına bakın.',
    name: 'Bu adda gösterilemeyen karakterler var. Yeniden yazın.',
    password: 'Parola 12 ila 128 karakterden oluşur.',
    weak: 'Bu parola kolay tahmin edilir. Birbiriyle ilgisi olmayan birkaç sözcük zor tahmin edilir.',
    link: 'Bu bağlantı artık çalışmıyor.',
    code: 'Bu kod doğru değil ya da zaten kullanıldı. Bir sonrakini bekleyin.',
    step: 'Çok uzun sürdü. Yeniden giriş yapın.',
    passkey: 'Bu geçiş anahtarı burada bilinmiyor. Kaldırılmış olabilir.',
    unlinked:
      'Bu hesap, e-posta adresinin size ait olduğunu kesin olarak belirtmiyor, bu yüzden oturum açılmadı. Başka bir yolla giriş yapın; e-postayla gelen bağlantı da olur.',
    declined: 'Orada izin vermediğiniz için oturum açılmadı.',
    taken: 'O hesap burada zaten başka birine ait.',
    provider: 'Oradan giriş yapılamadı. Yeniden deneyin ya da başka bir yolla giriş yapın.',
    mail: 'İletiyi gönderemedik. Hiçbir şey kaybolmadı; birkaç dakika sonra yeniden deneyin.',
    origin: 'Bu sayfa, sunucunun kendi adresi olarak bilmediği bir adresten açıldı.',
    offline: 'Sunucuya ulaşılamıyor. Yazdıklarınız duruyor; yeniden deneyin.',
    unexpected: 'Bizim tarafımızda bir sorun oluştu. Yazdıklarınız duruyor; yeniden deneyin.',
  },
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          other: 'Çok fazla deneme yapıldı. # dakika sonra yeniden deneyin.',
        })
      : plural(seconds, { other: 'Çok fazla deneme yapıldı. # saniye sonra yeniden deneyin.' }),
  login: {
    submit: 'Giriş yap',
    forgot: 'Parolamı unuttum',
    noAccount: 'Hesabınız yok mu?',
    create: 'Oluşturun',
  },
  signup: {
    submit: 'Hesap oluştur',
    haveAccount: 'Zaten hesabınız var mı?',
    signIn: 'Giriş yapın',
  },
  forgot: {
    lead: 'Size bir bağlantı göndereceğiz. 30 dakika içinde, bir kez çalışır.',
    submit: 'Bağlantıyı gönder',
    back: 'Girişe dön',
    sentTitle: 'Gelen kutunuza bakın',
    sent: (email) => `${email} adresinin bir hesabı varsa oraya bir bağlantı gönderildi.`,
    sentSomewhere: 'Bu adresin bir hesabı varsa oraya bir bağlantı gönderildi.',
    again: 'Başka bir adres kullan',
  },
  reset: {
    lead: 'Bu, tüm cihazlarda oturumunuzu kapatır.',
    submit: 'Parolayı kaydet',
    goneTitle: 'Bu bağlantı artık çalışmıyor',
    gone: 'Bağlantı 30 dakika içinde, bir kez çalışır. Kendinize yenisini gönderebilirsiniz.',
    request: 'Yeni bağlantı gönder',
    doneTitle: 'Parolanız kaydedildi',
    done: 'Şimdi onunla giriş yapın.',
  },
  verify: {
    title: 'Gelen kutunuza bakın',
    sent: (email) =>
      `${email} adresine bir bağlantı gönderdik. Adresinizi onaylamak için açın; oturumunuz da açılır.`,
    sentSomewhere: 'Size bir bağlantı gönderdik. Adresinizi onaylamak için açın; oturumunuz da açılır.',
    ask: 'Size adresinizi onaylayan ve oturumunuzu açan bir bağlantı göndereceğiz.',
    refused:
      'Adresiniz henüz onaylanmadı. Adresinizi onaylayan ve oturumunuzu açan yeni bir bağlantı gönderebiliriz.',
    open: (email) => `Bu, ${email} adresini onaylar ve burada oturumunuzu açar.`,
    confirm: 'Adresi onayla',
    goneTitle: 'Bu bağlantı artık çalışmıyor',
    gone: 'Bağlantı 24 saat çalışır. Adresinizi yazın, yenisini gönderelim.',
    doneTitle: 'Adresiniz onaylandı',
    done: 'Devam etmek için giriş yapın.',
    send: 'Bağlantıyı gönder',
    resend: 'Yeniden gönder',
    resendIn: (seconds) => `Yeniden gönder (${seconds} sn)`,
    resent: 'Gönderildi. Bağlantı en yeni iletide.',
    spam: 'Bir şey gelmedi mi? Spam klasörünüze bakın.',
    other: 'Başka bir adres kullan',
    otherTitle: 'Bu bağlantı başka bir hesaba ait',
    otherLead: 'Zaten oturumunuz açık. Çıkış yapın, sonra bağlantıyı yeniden açın.',
    signOut: 'Çıkış yap',
    mailbox: 'Geliştirme posta kutusunu aç',
  },
}

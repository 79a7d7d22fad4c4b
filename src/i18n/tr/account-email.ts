import { emailChangeLimits } from '@/lib/email-change-limits'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description: 'Onunla giriş yaparsınız, e-postalar oraya gelir. Üyeleri yöneten iş arkadaşlarınız görür.',
  address: 'Yeni e-posta adresi',
  submit: 'Adresi değiştir',
  same: 'Bu zaten sizin adresiniz.',
  asked: (email) => `${email} adresine bir bağlantı gönderildi`,
  askedHelp: 'Siz onu açana kadar her şey olduğu gibi kalır. Mevcut adresinize de haber verilir.',
  waiting: (email) => `${email} onay bekliyor`,
  waitingHelp: `Oraya gelen e-postadaki bağlantıyı ${emailChangeLimits.confirmHours} saat içinde açın. Bir şey gelmedi mi? Yeniden isteyin.`,
  drop: 'Olduğu gibi bırak',
  dropped: 'Adresiniz olduğu gibi kaldı',
  failed: 'Adresiniz değişmedi',
  confirm: {
    title: 'Bundan sonra bu adres kullanılsın mı?',
    lead: (email) => `${email} ile giriş yaparsınız, e-postalar oraya gelir.`,
    act: (email) => `Kullan: ${email}`,
    keep: 'Olduğu gibi bırak',
    done: (email) => `Artık ${email} ile giriş yapıyorsunuz`,
    goneTitle: 'Bu bağlantı artık çalışmıyor',
    gone: (email) =>
      `${emailChangeLimits.confirmHours} saatten eski olabilir, kullanılmış olabilir ya da ${email} hesabından başka bir hesaba ait olabilir.`,
    account: 'Hesabınız',
  },
  undo: {
    keepTitle: 'Adresiniz kalsın mı?',
    keepLead: (before, after) =>
      `${before} ile giriş yapmaya devam edersiniz ve ${after} adresine gönderilen bağlantı artık çalışmaz.`,
    keepAct: 'Kalsın',
    backTitle: 'Adresiniz geri alınsın mı?',
    backLead: (before, after) =>
      `${after} yerine yeniden ${before} ile giriş yaparsınız. Her tarayıcıda oturum kapatılır, o zamandan beri hesabınıza bağlananlar kaldırılır ve yeni bir parola belirlersiniz.`,
    backAct: 'Geri al',
    keptTitle: 'Adresiniz olduğu gibi kaldı',
    kept: (email) =>
      `${email} ile giriş yapıyorsunuz. Başka bir adres isteyen kişi siz olduğunu doğrulayabildi: siz değilseniz yeni bir parola belirleyin.`,
    takenBackTitle: 'Adresiniz yeniden sizin',
    takenBack: (email) =>
      `${email} adresine bir bağlantı gönderdik. Onunla yeni bir parola belirleyin; eskisi artık çalışmıyor.`,
    goneTitle: 'Bu bağlantı artık çalışmıyor',
    gone: `${emailChangeLimits.undoDays} gün içinde, bir kez çalışır.`,
    choose: 'Yeni parola belirle',
    signIn: 'Giriş yap',
  },
}

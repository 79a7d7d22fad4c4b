import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `${organization} kuruluşuna katılın`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} bu bağlantıyı paylaşıyor. Üye olacaksınız.`,
          admin: `${inviter} bu bağlantıyı paylaşıyor. Yönetici olacaksınız.`,
          owner: `${inviter} bu bağlantıyı paylaşıyor. Sahip olacaksınız.`,
        }[role]
      : `${inviter} bu bağlantıyı paylaşıyor. “${role.name}” rolünü alacaksınız.`,
  act: (organization) => `${organization} kuruluşuna katıl`,
  as: (email) => `Açık oturum: ${email}.`,
  other: 'Başka bir hesap kullan',
  signedOut: 'Onaylanmış e-posta adresi olan bir hesap gerekir. Sonra buraya dönersiniz.',
  signIn: 'Giriş yapıp katıl',
  memberTitle: (organization) => `${organization} kuruluşundasınız`,
  member: 'Girmek için bağlantıya ihtiyacınız yok.',
  enter: (organization) => `${organization} kuruluşuna git`,
  goneTitle: 'Bu bağlantı artık çalışmıyor',
  gone: 'Süresi dolmuş, kullanım hakkı tükenmiş ya da iptal edilmiş. Gönderen kişiden yenisini isteyin.',
  refusals: {
    linkGone:
      'Bu bağlantı artık çalışmıyor: az önce süresi doldu, tükendi ya da iptal edildi. Yenisini isteyin.',
    limit: 'Bu çok sık oldu. Birkaç dakika bekleyip yeniden deneyin.',
    membershipsFull:
      '20 kuruluştasınız; bir kişi daha fazlasında olamaz. Birinden ayrılın ve bağlantıyı yeniden açın.',
  },
}

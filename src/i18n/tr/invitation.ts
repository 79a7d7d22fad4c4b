import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => `${organization} kuruluşuna katılın`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} sizi üye olarak davet ediyor.`,
          admin: `${inviter} sizi yönetici olarak davet ediyor.`,
          owner: `${inviter} sizi sahip olarak davet ediyor.`,
        }[role]
      : `${inviter} sizi “${role.name}” rolüyle davet ediyor.`,
  accept: 'Kabul et',
  decline: 'Reddet',
  signIn: 'Giriş yapıp kabul et',
  createAccount: 'Hesap oluştur',
  sentTo: (address) => `Davet ${address} adresine gönderildi. Bu adresi kullanın.`,
  somebodyElse: (address, own) =>
    `Davet ${address} adresine gönderildi, ama açık olan oturum ${own} hesabına ait.`,
  signOut: 'Çıkış yap ve diğer hesabı kullan',
  unconfirmed: 'Önce e-posta adresinizi onaylayın. Bağlantı gelen kutunuzda.',
  confirm: 'Bağlantıyı yeniden gönder',
  unknownTitle: 'Böyle bir davet yok',
  unknown: 'İletideki bağlantıyı kontrol edin ya da yeni bir davet isteyin.',
  expiredTitle: 'Bu davetin süresi doldu',
  expired: 'Davet 7 gün açık kalır. Yeni bir davet isteyin.',
  closedTitle: 'Bu davet kapandı',
  closed: 'Kullanılmış ya da iptal edilmiş. Hâlâ katılmak istiyorsanız yeni bir davet isteyin.',
  declinedTitle: (organization) => `${organization} kuruluşuna katılmayı reddettiniz`,
  declined: 'Başka bir şey olmayacak. Fikrinizi değiştirirseniz yeni bir davet isteyin.',
  home: 'Kuruluşlarınıza gidin',
}

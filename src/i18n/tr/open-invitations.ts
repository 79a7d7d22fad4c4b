import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: 'Açık davetler',
  none: 'Yanıt bekleyen davet yok.',
  email: 'E-posta',
  into: (team) => `${team} ekibine`,
  by: (name) => `Davet eden: ${name}`,
  acts: 'İşlemler',
  roleOf: (email) => `${email} davetindeki rol`,
  expires: 'Süre sonu',
  expired: 'Süresi doldu',
  resend: 'Yeniden gönder',
  resendFor: (email) => `${email} davetini yeniden gönder`,
  resent: (email) => `${email} adresine yeniden gönderildi, 7 gün daha geçerli`,
  copy: 'Bağlantı kopyala',
  copyFor: (email) => `${email} davetinin bağlantısını kopyala`,
  copied: 'Bağlantı panoya kopyalandı',
  copyFailed: 'Tarayıcınız kopyalamaya izin vermedi. Bağlantı:',
  cancel: 'İptal et',
  cancelFor: (email) => `${email} davetini iptal et`,
  cancelTitle: (email) => `${email} daveti iptal edilsin mi?`,
  cancelHelp: 'E-postadaki bağlantı çalışmaz olur. İstediğiniz zaman yeniden davet edebilirsiniz.',
  cancelKeep: 'Kalsın',
  cancelDo: 'Daveti iptal et',
  canceled: (email) => `${email} daveti iptal edildi`,
}

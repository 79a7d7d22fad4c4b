import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('tr')

export const invitationLinks: Words<typeof english> = {
  open: 'Bağlantı oluştur…',
  title: 'Katılım bağlantısı oluştur',
  description: 'Açan herkes onaylanmış bir e-posta adresiyle katılır. Paylaşırken dikkatli olun.',
  role: 'Katılanların rolü',
  uses: 'Kaç kişi katılabilir',
  usesHelp: `1 ile ${linkLimits.mostUses} arası. Boş: süresi dolana kadar herkes.`,
  usesProblem: `1 ile ${linkLimits.mostUses} arasında bir sayı yazın ya da boş bırakın.`,
  expires: 'Geçerlilik',
  days: { 1: '1 gün', 7: '7 gün', 30: '30 gün' },
  make: 'Oluştur',
  cancel: 'Vazgeç',
  madeTitle: 'Bağlantı hazır',
  made: 'Üyelerin altındaki listede kalır; oradan yeniden kopyalayabilir veya iptal edebilirsiniz.',
  link: 'Katılım bağlantısı',
  copy: 'Kopyala',
  copyFor: (role, inviter) => `Bağlantıyı kopyala (oluşturan: ${inviter}, rol: ${role})`,
  copied: 'Bağlantı panoya kopyalandı',
  copyFailed: 'Tarayıcınız kopyalamaya izin vermedi. Bağlantı:',
  done: 'Tamam',
  list: 'Katılım bağlantıları',
  column: { role: 'Rol', uses: 'Katılan', expires: 'Süre sonu', acts: 'İşlemler' },
  by: (name) => `Oluşturan: ${name}`,
  into: (team) => `${team} ekibine`,
  used: (uses, most) => (most === undefined ? `${uses}` : `${uses}/${most}`),
  left: (left) => plural(left, { other: '# kaldı' }),
  ends: {
    expired: 'Süresi doldu',
    usedUp: 'Tükendi',
    inviter: 'Oluşturan artık kimseyi alamaz',
    secret: 'Eski bir anahtarla oluşturuldu',
  },
  revoke: 'İptal et',
  revokeFor: (role, inviter) => `Bağlantıyı iptal et (oluşturan: ${inviter}, rol: ${role})`,
  revokeTitle: (role) => `${role} rolü için olan bu bağlantı iptal edilsin mi?`,
  revokeHelp: 'Hemen çalışmaz olur. Onunla katılmış olanlar kalır.',
  revokeKeep: 'Kalsın',
  revokeDo: 'Bağlantıyı iptal et',
  revoked: 'Bağlantı iptal edildi',
  failed: 'Bağlantılar yüklenemedi.',
  again: 'Yeniden dene',
  refusals: {
    linksFull: `Zaten ${linkLimits.perOrganization} bağlantı var. Önce birkaçını iptal edin.`,
    linkRevoked: 'Bu bağlantı bu arada iptal edilmiş.',
  },
}

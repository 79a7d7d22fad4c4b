import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const names = { member: 'üye', admin: 'yönetici', owner: 'sahip' }

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  return typeof role === 'string' ? ` ${names[role]} olarak` : ` “${role.name}” rolüyle`
}

const now = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  return `: artık ${typeof role === 'string' ? names[role] : `“${role.name}”`}`
}

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) =>
    `${actor} sizi ${organization} kuruluşuna${as(role)} davet ediyor`,
  invitation_rejected: ({ actor, organization }) =>
    `${actor}, ${organization} kuruluşu için davetinizi reddetti`,
  member_added: ({ organization, role }) => `Artık${as(role)} ${organization} kuruluşundasınız`,
  member_joined: ({ actor, organization, role }) => `${actor}, ${organization} kuruluşuna${as(role)} katıldı`,
  member_left: ({ actor, organization }) => `${actor}, ${organization} kuruluşundan ayrıldı`,
  member_removed: ({ actor, organization }) => `${actor} sizi ${organization} kuruluşundan çıkardı`,
  role_changed: ({ actor, organization, role }) =>
    `${actor}, ${organization} kuruluşundaki rolünüzü değiştirdi${now(role)}`,
  export_ended: ({ organization, failed }) =>
    failed
      ? `${organization} kuruluşunun verileri dışa aktarılamadı`
      : `${organization} kuruluşunun verileri hazır`,
  organization_closed: ({ actor, organization, day }) =>
    `${actor}, ${organization} kuruluşunu sildi; sahipler ${day} tarihine kadar geri yükleyebilir`,
  organization_reopened: ({ actor, organization }) => `${actor}, ${organization} kuruluşunu geri yükledi`,
  unknown: ({ organization }) => `${organization} kuruluşunda yeni bir şey var`,
}

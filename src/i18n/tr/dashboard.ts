import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: 'Genel bakış',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: 'Bu kuruluşun üyesisiniz.',
          admin: 'Bu kuruluşun yöneticisisiniz.',
          owner: 'Bu kuruluşun sahibisiniz.',
        }[role]
      : `Bu kuruluştaki rolünüz: ${role.name}.`,
  members: 'Üyeler',
  invitations: 'Açık davetler',
  activity: {
    title: 'Son 30 gün',
    zone: 'Günler UTC’ye göre',
    active: 'Etkin kişiler',
    today: (people) => `bugün ${people}`,
    activeEmpty: 'Kaç kişinin burada olduğu gün gün gösterilecek.',
    average: {
      more: (now, before) => `günde ${now}, önce ${before} (arttı)`,
      fewer: (now, before) => `günde ${now}, önce ${before} (azaldı)`,
      same: (now) => `günde ${now}, önceki gibi`,
    },
    joined: 'Yeni üyeler',
    joinedEmpty: 'Son 60 günde katılan olmadı.',
    flow: {
      more: (by) => `önceki 30 güne göre ${by} fazla`,
      fewer: (by) => `önceki 30 güne göre ${by} az`,
      same: 'Önceki 30 gündeki kadar',
      none: 'Önceki 30 günde yok',
    },
    most: (day) => `En çok: ${day}.`,
    failed: 'Bu okunamadı.',
  },
  start: {
    title: 'İlk adımlar',
    done: (done, all) => `${done}/${all} tamamlandı`,
    stepDone: 'Tamamlandı',
    stepOpen: 'Yapılacak',
    create: { title: 'Kuruluşu oluşturun' },
    logo: { title: 'Bir logo ekleyin', help: 'Herkes nerede olduğunu bir bakışta görsün.' },
    invite: { title: 'Bir iş arkadaşınızı davet edin', help: 'Bağlantı içeren bir e-posta alır.' },
  },
  logoSaved: 'Logo yerinde',
}

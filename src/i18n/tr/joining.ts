import type { Words } from '@/lib/words'
import type { joining as english } from '../en/joining'

export const joining: Words<typeof english> = {
  title: 'Katılım',
  description: 'Kişilerin başladığı rol ve davetsiz kimlerin katılabileceği.',
  role: {
    label: 'Varsayılan rol',
    help: 'Yeni davetlerde ve bağlantılarda seçili gelir; kendiliğinden katılanlara da bu rol verilir.',
    changed: (role) => `Varsayılan rol artık ${role}`,
    failed: 'Varsayılan rol değişmedi',
  },
  domains: {
    title: 'E-posta alan adları',
    help: 'Bunlardan birinde onaylanmış adresi olan herkes bu kuruluşun adını görür ve katılabilir. Çıkarılmış olanlara davet gerekir.',
    empty: 'İzin verilen alan adı yok; davetle veya bağlantıyla katılınır.',
    field: 'Alan adı',
    placeholder: 'sirketiniz.com',
    fieldHelp: 'Kendi onaylanmış adresinizin alan adı olmalıdır.',
    add: 'İzin ver',
    added: (domain) => `${domain} adresi olanlar katılabilir`,
    remove: (domain) => `Kaldır: ${domain}`,
    removed: (domain) => `${domain} üzerinden artık katılınamaz`,
    removedHelp: 'Katılmış olanlar kalır.',
    failed: (domain) => `${domain} için izin hâlâ geçerli`,
    restored: (domain) => `${domain} için yeniden izin verildi`,
    ownThere: 'Başka bir alan adında onaylanmış adresi olan bir sahip, o alan adına izin verebilir.',
    ownPublic:
      'Kendi adresiniz, herkesin adres alabildiği bir sağlayıcıda. Alan adınızda onaylanmış adresi olan bir sahip, ona izin verebilir.',
  },
}

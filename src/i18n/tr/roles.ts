import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('tr')
const people = (count: number) => plural(count, { other: '# kişi' })
const invited = (count: number) => plural(count, { other: '# açık davet' })
const both = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' ve ')

export const roles: Words<typeof english> = {
  description: (organization) =>
    `${organization} kuruluşunda her rolün neler yapabildiği ve kaç kişide olduğu.`,
  new: 'Yeni rol',

  matrix: {
    you: 'Siz',
    label: 'Her rolün yapabildikleri',
    permission: 'İzin',
    everywhere: 'Her kuruluşta',
    own: (organization) => `${organization} kuruluşunun rolleri`,
    people: (count) => (count === 0 ? 'Kimse' : people(count)),
    invited: (count) => `${count} davetli`,
    ownersOnly: 'Sahiplerde kalır: başka hiçbir rolde bulunamaz',
    edit: (name) => `Düzenle: ${name}`,
    delete: (name) => `Sil: ${name}`,
  },

  empty: {
    title: 'Henüz kendi rolünüz yok',
    sentence:
      'Birinin bir üyeden çok, bir yöneticiden az şey yapması gerekiyorsa bunun için bir rol oluşturun.',
    act: 'Rol oluştur',
  },

  form: {
    new: 'Yeni rol',
    edit: (name) => `${name} rolünü düzenle`,
    holds: (count) =>
      count === 0
        ? 'Bu rol henüz kimsede yok.'
        : `${people(count)} için, bir sonraki işlemlerinden itibaren geçerlidir.`,
    name: 'Ad',
    namePlaceholder: 'Editör',
    nameProblem: 'Okunabilen 2 ila 40 karakter yazın; Member, Admin ve Owner kullanılamaz.',
    start: 'Temel alınan',
    startNothing: 'Hiçbiri',
    startHelp: 'İzinlerini aşağıya getirir; istediğiniz gibi değiştirebilirsiniz.',
    allows: 'İzin verdikleri',
    count: (count, all) => `${count}/${all}`,
    everybody: 'Bu herkeste var',
    giving: 'Kişilere rol vermekle birlikte gelir',
    along: 'Aşağıda seçilenle birlikte gelir',
    owners: 'Rol oluşturmak ve kuruluşu silmek sahiplerde kalır.',
    created: (name) => `${name} rolü artık verilebilir`,
    changed: (name) => `${name} rolü değiştirildi`,
  },

  deletion: {
    title: (name) => `${name} rolü silinsin mi?`,
    unused: 'Bu rol kimsede yok ve bu rolle davet edilen yok. Varsayılan rol buysa yeniden Üye olur.',
    used: (having, waiting) => `${both(having, waiting)} için başka bir rol gerekiyor.`,
    instead: 'Yerine alacakları rol',
    keep: 'Kalsın',
    act: 'Rolü sil',
    done: (name) => `${name} rolü silindi`,
    moved: (having, waiting, instead) => `${both(having, waiting)}: artık ${instead}`,
    failed: (name) => `${name} rolü silinmedi`,
  },

  resources: {
    audit: 'Denetim günlüğü',
    invitation: 'Davetler',
    organization: 'Kuruluş',
  },

  actions: {
    read: 'Görme',
    create: 'Ekleme',
    update: 'Değiştirme',
    delete: 'Silme',
    export: 'Dışa aktarma',
  },

  permissions: {
    'audit:read': 'Kimin ne zaman ne yaptığını görme',
    'dashboard:read': 'Sayıları ve son işleri görme',
    'invitation:read': 'Kimlerin davet edildiğini görme',
    'invitation:create': 'Kişi davet etme',
    'invitation:delete': 'Davet iptal etme',
    'member:read': 'Kişileri ve adreslerini görme',
    'member:create': 'Bağlantı veya alan adıyla katılım açma',
    'member:update': 'Kişilerin rollerini değiştirme',
    'member:delete': 'Kişi çıkarma',
    'organization:update': 'Ad, adres ve logo değiştirme',
    'organization:delete': 'Kuruluşu silme',
    'organization:export': 'Her şeyi dışa aktarma',
    'role:read': 'Rolleri görme',
    'role:create': 'Rol oluşturma',
    'role:update': 'Rol değiştirme',
    'role:delete': 'Rol silme',
    'team:read': 'Ekipleri ve içindekileri görme',
    'team:create': 'Ekip oluşturma',
    'team:update': 'Ekipleri ve içindekileri değiştirme',
    'team:delete': 'Ekip silme',
  },
}

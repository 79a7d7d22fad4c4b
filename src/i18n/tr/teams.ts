import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('tr')
const people = (count: number) => plural(count, { other: '# kişi' })

export const teams: Words<typeof english> = {
  description: (organization) =>
    `${organization} kuruluşunda kimlerin birlikte olduğu. Ekip kendi başına bir hak vermez.`,
  label: 'Ekipler',
  new: 'Yeni ekip',
  people: (count) => (count === 0 ? 'Henüz kimse yok' : people(count)),
  team: 'Ekip',
  size: 'Kişi',
  acts: 'İşlemler',
  open: (name) => `${name} ekibindekiler`,
  rename: (name) => `Yeniden adlandır: ${name}`,
  delete: (name) => `Sil: ${name}`,
  empty: {
    title: 'Henüz ekip yok',
    sentence: 'Birlikte çalışanları tek bir ad altında toplayın ve başkalarını doğrudan ekibe davet edin.',
    act: 'Ekip oluştur',
  },
  form: {
    new: 'Yeni ekip',
    rename: (name) => `Yeniden adlandır: ${name}`,
    name: 'Ad',
    placeholder: 'Tasarım',
    problem: 'Okunabilen 1 ila 60 karakter yazın.',
    create: 'Ekip oluştur',
    save: 'Adlandır',
    created: (name) => `${name} ekibi oluşturuldu`,
    renamed: (name) => `Ekibin adı artık ${name}`,
  },
  deletion: {
    title: (name) => `${name} ekibi silinsin mi?`,
    help: (count) => (count === 0 ? 'İçinde kimse yok.' : `${people(count)} kuruluşta aynı haklarla kalır.`),
    keep: 'Kalsın',
    act: 'Ekibi sil',
    done: (name) => `${name} ekibi silindi`,
    failed: (name) => `${name} ekibi silinmedi`,
  },
  sheet: {
    description: (count) => people(count),
    add: 'Birini ekle',
    search: 'Ada veya e-postaya göre bul',
    none: 'Eşleşip henüz ekipte olmayan kimse yok.',
    put: (name) => `Ekle: ${name}`,
    take: (name) => `Ekipten çıkar: ${name}`,
    empty: 'Bu ekipte henüz kimse yok.',
    added: (name) => `${name} ekipte`,
    removed: (name) => `${name} artık ekipte değil`,
    more: 'Daha fazla',
    failed: 'Ekip önceki gibi kaldı',
    done: 'Tamam',
  },
}

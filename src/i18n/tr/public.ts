import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { pages as english } from '../en/public'

const { plural } = counting('tr')

export const pages: Words<typeof english> = {
  nav: {
    docs: 'Belgeler',
    pricing: 'Fiyatlar',
    changelog: 'Değişiklikler',
    privacy: 'Gizlilik',
    terms: 'Koşullar',
  },
  docs: {
    title: 'Belgeler',
    description: 'RefactKit kuruluşları nasıl ayrı tutar ve üzerine nasıl geliştirilir.',
    groups: { start: 'Başlangıç', guides: 'Kılavuzlar', recipes: 'Tarifler', decisions: 'Kararlar' },
    onPage: 'Bu sayfada',
    pages: 'Sayfalar',
    search: 'Belgelerde ara',
    find: 'Ara',
    found: (count) => plural(count, { other: '# bölüm' }),
    nothing: (words) => `Belgelerde “${words}” hakkında bir şey yok.`,
    results: (words) => `“${words}” için sonuçlar`,
  },
  pricing: {
    title: 'Fiyatlar',
    description: 'Ne kadar tuttuğu, tek bakışta.',
    sample: 'Bunlar örnektir. Sizinkiler lib/plans.ts dosyasına yazılır.',
    usual: 'Çoğu ekibin seçtiği',
    monthly: (price) => `Ayda ${price}`,
    free: 'Ücretsiz',
    onRequest: 'Talep üzerine',
    names: { free: 'Ücretsiz', team: 'Ekip', business: 'İşletme' },
    for: {
      free: 'Size uyup uymadığını görmek için.',
      team: 'Her gün onunla çalışan bir ekip için.',
      business: 'Birçok ekip için, sözleşmeyle.',
    },
    members: (count) => plural(count, { one: '# üye', other: 'En çok # üye' }),
    anyMembers: 'İstediğiniz kadar üye',
    storage: (size) => `Dosyalar için ${size}`,
    anyStorage: 'Dosyalar için gerektiği kadar yer',
    every: 'Her planda roller, ekipler, denetim günlüğü ve aynı yalıtım vardır.',
    choose: 'Başla',
    ask: 'Bize yazın',
  },
  proof: {
    title: 'İnanmanız gereken bir şey yok',
    lead: 'Bu cümlelerin her biri, kendi çalıştıracağınız bir komutun yazdıracağı şeydir.',
    how: 'Nasıl',
    claims: {
      attacked: 'Her tabloya saldırılır, bir dakika önce eklediğinize de.',
      missed: 'Kaldırılan bir korumanın yokluğu fark edilir.',
      free: 'Her sorgu için tek gidiş dönüş: ağ üzerinden bu güvencenin ölçülebilir bir maliyeti yoktur.',
      answers: 'Kimin ne yapabileceği yanıtlardan okunur, işlev işlev ve sayfa sayfa.',
      moves: 'Bir kuruluş bütünüyle bir dosya olarak çıkar ve başka bir yerde yeniden içeri alınır.',
      resource: 'Sayfaları, testleri ve on üç dildeki metinleriyle bir tablo tek bir satırdır.',
    },
    picture: 'Bir kuruluşun üyeleri, rolleri ve açık davetler.',
  },
}

import type { Words } from '@/lib/words'
import type { landing as english } from '../en/landing'

export const landing: Words<typeof english> = {
  signIn: 'Giriş yap',
  start: 'Başla',
  headline: 'Hiçbir sorgu kuruluşunun dışına çıkmaz.',
  lead: 'RefactKit, TanStack Start ve PostgreSQL üzerinde çok kiracılı ürünler için açık kaynaklı bir altyapıdır. Kuruluşları ayrı tutmak, ekibinizin aklında tutması gereken bir kural değildir: veritabanı yabancı satırları reddeder, bir komut da reddettiğini doğrular.',
  commands: {
    label: 'Yeni bir makinede iki komut',
    after:
      'localhost:3000 adresinde örnek verili bir çalışma alanı. Hesap yok, Docker yok, ayarlanacak bir şey yok.',
  },
  line: {
    title: 'Verilere giden tek zincir. Durulacak beş yer.',
    lead: 'Alice Acme kuruluşundan, bu yüzden isteği ulaşır. Diğerleri yalnızca onları durduran halkaya kadar gelir.',
    request: 'istek',
    own: 'alice@acme.test',
    rows: 'Satırlar',
    stops: 'Durdurur:',
    links: [
      {
        name: 'signedIn',
        asks: 'Kim soruyor?',
        who: 'anonim',
        stops: 'oturumu olmayan biri',
        answer: '401',
      },
      {
        name: 'member',
        asks: 'Buraya mı ait?',
        who: 'gus@globex.test',
        stops: 'başka bir kuruluştan, bu kuruluşun kendisi için var olmadığı biri',
        answer: '404',
      },
      {
        name: 'can',
        asks: 'Rolü buna izin veriyor mu?',
        who: 'mia@acme.test',
        stops: 'yalnızca yöneticilerin silebildiğini silen bir üye',
        answer: '403',
      },
      {
        name: 'tenant',
        asks: 'Hangi kuruluş için?',
        who: 'kapsam dışında db',
        stops: 'hangi kuruluş için çalıştığını söylemeyi unutan kod',
        answer: 'hata verir',
      },
      {
        name: 'query',
        asks: 'Hangi satırlar?',
        who: "… = 'globex'",
        stops: 'başkasının kuruluşunu adlandıran SQL',
        answer: '0 satır',
      },
    ],
  },
  how: {
    title: 'Nasıl çalışır',
    name: {
      title: 'En uzaktaki halkayı adlandırın',
      text: 'Bir sunucu işlevi gereken en uzak halkayı adlandırır; öncekiler kendiliğinden gelir. Kodunuzda kuruluş kimliği görünmez: yazarken kapsam, okurken veritabanı onu ekler.',
    },
    refuse: {
      title: 'Gerisini PostgreSQL reddeder',
      text: 'Bir kuruluşun her tablosunda, onu kapatamayan bir kullanıcı altında geçerli satır düzeyi güvenlik. Kuruluş, sorguyla aynı gidiş dönüşte taşınır; bağlantıda hiçbir şey kalmaz.',
    },
    check: {
      title: 'Her seferinde bir makine bakar',
      text: 'Çalışan veritabanının politikaları, hakları, sahipleri ve anahtarları, şemanın vaat ettiğiyle karşılaştırılır. Sunucu başlarken aynı denetimi yapar ve onu geçemeyen bir veritabanından kimseye hizmet vermez.',
    },
  },
  foot: 'MIT lisansı. Okuyun, değiştirin, satın.',
  worlds: {
    label: 'Kuruluşları ayrı tutan şey',
    title: 'Odada yalnızca sizin kuruluşunuz var.',
    sentence:
      'Her sorgu, ait olduğu kuruluşu taşır. Veritabanı o kuruluşun satırlarını verir, gerisini kendine saklar.',
    query: 'select name from gallery_image',
  },
}

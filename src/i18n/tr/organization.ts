import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('tr')

export const organization: Words<typeof english> = {
  list: {
    description: 'Birinde olanlar diğerinden görülemez.',
    create: 'Yeni kuruluş',
    members: (count) => plural(count, { other: '# üye' }),
    empty: 'Henüz bir kuruluşta değilsiniz',
    emptyHelp: 'Bir tane oluşturun ya da size gönderilen davetin bağlantısını açın.',
  },
  onboarding: {
    description:
      'Sizin ve iş arkadaşlarınızın burada tuttuğu her şey ona aittir ve başka kimse göremez. Onları bir sonraki adımda davet edersiniz.',
    otherwise: 'Ya da yenisini oluşturun',
  },
  create: {
    description: 'Boş başlar, sahibi siz olursunuz ve diğer kuruluşlarınızdan hiçbir şey görmez.',
  },
  form: {
    name: 'Ad',
    namePlaceholder: 'Acme',
    nameProblem: 'En az bir harf veya rakam içeren, 2 ila 64 karakterlik bir ad verin.',
    address: 'Adres',
    addressProblem: 'Küçük harf, rakam ve aralarında kısa çizgi kullanın; en çok 48 karakter.',
    addressTaken: (slug) => `“${slug}” kullanılamaz. Başka bir adres seçin.`,
    addressFree: 'Bu adres kullanılabilir.',
    addressChecking: 'Adres kontrol ediliyor…',
    addressKept: 'Paylaştığınız her bağlantıda bulunur. Eski bağlantılar da buraya gelir.',
    addressHelp: 'Addan türetilir. Paylaştığınız her bağlantıda bulunur.',
    logo: 'Logo',
    optional: 'İsteğe bağlı',
    chooseLogo: 'Resim seç',
    changeLogo: 'Başka bir resim seç',
    removeLogo: 'Kaldır',
    logoHelp: 'PNG, JPEG, WebP, GIF veya AVIF, en çok 10 MB. Küçük ve kare gösterilir.',
    logoPreview: (name) => `${name} logosu`,
    preview: 'Üyelerin göreceği hali',
    previewNote: 'İki kuruluş karışmasın diye her birinin kendi rengi olur.',
    submit: 'Kuruluşu oluştur',
    logoFailed: (name) => `${name} hazır, ama logosu yok`,
  },
}

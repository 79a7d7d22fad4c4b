import type { Words } from '@/lib/words'
import type { app as english } from '../en/app'

export const app: Words<typeof english> = {
  name: 'RefactKit',
  title: 'RefactKit: hiçbir sorgu kuruluşunun dışına çıkmaz',
  description: 'Çok kiracılı ürünler için, ayrımı yapısında olan ve makineyle kanıtlanan bir altyapı.',
  skip: 'İçeriğe geç',
  navigation: 'Ana menü',
  nav: {
    dashboard: 'Genel bakış',
    gallery: 'Galeri',
    members: 'Üyeler',
    teams: 'Ekipler',
    roles: 'Roller',
    audit: 'Denetim günlüğü',
    settings: 'Ayarlar',
  },
  breadcrumb: 'Bulunduğunuz yer',
  openNavigation: 'Menüyü aç',
  narrowSidebar: 'Kenar çubuğunu daralt',
  widenSidebar: 'Kenar çubuğunu genişlet',
  find: 'Arama ve komutlar',
  switcher: {
    label: 'Kuruluş değiştir',
    choose: 'Kuruluşlar',
    yours: 'Kuruluşlarınız',
    search: 'Kuruluş bul',
    none: (query) => `Kuruluşlarınızdan hiçbiri “${query}” ile eşleşmiyor.`,
    all: 'Tüm kuruluşlar',
    create: 'Yeni kuruluş',
    current: 'Şu anki',
  },
  roles: { member: 'Üye', admin: 'Yönetici', owner: 'Sahip' },
  user: {
    menu: 'Menünüz',
    theme: 'Tema',
    themes: { system: 'Sistem', light: 'Açık', dark: 'Koyu' },
    language: 'Dil',
    languageFailed: 'Dil değiştirilemedi. Bağlantınızı kontrol edip yeniden deneyin.',
    shortcuts: 'Klavye kısayolları',
    signOut: 'Çıkış yap',
    signOutFailed: 'Oturumunuz hâlâ açık. Bağlantınızı kontrol edip yeniden deneyin.',
  },
  failed: {
    title: 'Bu sayfa gösterilemedi',
    retry: 'Yeniden dene',
    home: 'Genel bakışa git',
    reference: 'Destek için referans:',
  },
  signedOut: {
    title: 'Oturumunuz kapandı',
    sentence: 'Oturumunuz sona erdi. Kaldığınız yerden devam etmek için giriş yapın.',
    signIn: 'Giriş yap',
  },
  forbidden: {
    title: 'Bu sayfa herkese açık değil',
    sentence: (organization, role) =>
      `Bunu yalnızca ${organization} kuruluşunun ${role === 'owner' ? 'sahipleri' : 'yöneticileri ve sahipleri'} açabilir. İhtiyacınız varsa onlardan birine sorun.`,
  },
  left: {
    title: (organization) => `Artık ${organization} kuruluşunda değilsiniz`,
    sentence:
      'Biri sizi çıkardı ya da kuruluş artık yok. Orada yaptıklarınız kuruluşta kalır; bu sekmede ondan hiçbir şey kalmadı.',
  },
  notFound: {
    title: 'Bu adreste bir şey yok',
    sentence: 'Taşınmış veya silinmiş olabilir ya da üyesi olmadığınız bir kuruluşa ait olabilir.',
    home: 'Genel bakışa git',
    organizations: 'Kuruluşlarınızı görün',
    start: 'Ana sayfaya git',
  },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { account as english } from '../en/account'

const { plural } = counting('tr')

export const account: Words<typeof english> = {
  description: 'Yalnızca size ait, bulunduğunuz her kuruluşta geçerli.',
  onThisPage: 'Bu sayfada',
  sections: {
    profile: 'Profil',
    language: 'Dil',
    appearance: 'Görünüm',
    email: 'E-posta adresi',
    password: 'Parola',
    passkeys: 'Geçiş anahtarları',
    secondStep: 'Girişte kod',
    sessions: 'Açık oturumlarınız',
    notifications: 'Bildirimler',
    connected: 'Giriş yolları',
    data: 'Verileriniz',
    removal: 'Hesabınızı silin',
  },
  profile: {
    description: 'Bulunduğunuz her kuruluşta başkaları sizi böyle görür.',
    name: 'Ad',
    nameProblem: 'Ad, görülebilen 1 ila 100 karakterden oluşur.',
    save: 'Kaydet',
    saved: (name) => `Adınız artık ${name}`,
    changedBack: (name) => `Eski haline döndü: ${name}`,
    unchanged: 'Kaydedilecek bir şey yok.',
    failed: 'Adınız değişmedi',
  },
  language: { description: 'Burada okuduklarınızın ve size gönderilen mektupların dili.' },
  sessions: {
    description: 'Oturumu kapatılan tarayıcıdan bir sonraki tıklamada yeniden giriş istenir.',
    title: 'Oturumu açık tarayıcılar',
    here: 'Bu tarayıcı',
    unknown: 'Ne olduğunu söylemeyen bir tarayıcı',
    used: 'Son kullanım:',
    started: 'Giriş:',
    end: 'Çıkış yap',
    endNamed: (device) => `${device} oturumunu kapat`,
    endOthers: 'Diğer her yerden çıkış yap',
    ended: (device) => `${device} oturumu kapatıldı`,
    endedOthers: (count) =>
      count === 0
        ? 'Başka bir yerde oturumunuz açık değildi'
        : plural(count, { other: 'Diğer # tarayıcıda oturumunuz kapatıldı' }),
    failed: 'Hiçbir oturum kapatılmadı',
  },
  connected: {
    description: 'Her biriyle girebilirsiniz. Sonuncusu kalır.',
    label: 'Giriş yolları',
    providers: {
      credential: 'Parola',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    },
    since: 'Eklenme:',
    remove: 'Kaldır',
    removeNamed: (name) => `Kaldır: ${name}`,
    removed: (name) => `Artık ${name} ile giriş yapamazsınız`,
    none: 'Size gönderilen bir bağlantıyla giriş yapıyorsunuz.',
    failed: 'Hiçbir şey kaldırılmadı',
  },
  data: {
    description:
      'Hakkınızda tutulan her şey tek bir dosyada: profil, kuruluşlar, davetler, bildirimler, tarayıcılar ve yaptıklarınız. Gizli bilgi ve başkaları hakkında bir şey içermez.',
    download: 'İndir',
  },
  picture: {
    label: 'Resim',
    optional: 'isteğe bağlı',
    help: 'Yalnızca kuruluşlarınızdan birindeki kişiler görebilir.',
    of: (name) => `${name} adlı kişinin resmi`,
    choose: 'Resim seç',
    change: 'Değiştir',
    remove: 'Kaldır',
    changed: 'Resminiz değiştirildi',
    removed: 'Resminiz kaldırıldı',
    changedBack: 'Resminiz eski haline döndü',
    failed: 'Resminiz değişmedi',
    undoFailed: 'Resminiz eski haline döndürülemedi',
    crop: {
      title: 'Görünecek bölüm',
      help: 'Resmi sürükleyin ya da ok tuşlarıyla hareket ettirin.',
      area: 'Resmin görünen bölümü',
      zoom: 'Yakınlık',
      unreadable: 'Bu tarayıcı resmi açamıyor. JPEG veya PNG olarak kaydedip yeniden deneyin.',
      cancel: 'Vazgeç',
      use: 'Kullan',
    },
  },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { credentials as english } from '../en/credentials'

const { plural } = counting('tr')

export const credentials: Words<typeof english> = {
  passkeys: {
    description:
      'Geçiş anahtarı, parmağınızla, yüzünüzle ya da cihazınızın koduyla giriş yapmanızı sağlar. Parolanın ve kodun yerini birlikte tutar.',
    list: 'Geçiş anahtarlarınız',
    none: 'Henüz yok.',
    nameless: 'Geçiş anahtarı',
    added: 'Eklenme:',
    add: 'Geçiş anahtarı ekle',
    addDone: 'Geçiş anahtarı eklendi',
    addFailed: 'Geçiş anahtarı eklenmedi',
    unsupported: 'Bu tarayıcı geçiş anahtarlarını tanımıyor.',
    rename: (name) => `Yeniden adlandır: ${name}`,
    name: 'Ad',
    nameProblem: 'Ad, görülebilen 1 ila 100 karakterden oluşur.',
    renamed: (name) => `Adı artık ${name}`,
    renameFailed: 'Geçiş anahtarının adı değişmedi',
    remove: (name) => `Kaldır: ${name}`,
    removeTitle: (name) => `${name} kaldırılsın mı?`,
    removeHelp: 'Artık onunla giriş yapılamaz. Cihazınız, siz oradan silene kadar onu yine de önerebilir.',
    removed: (name) => `${name} kaldırıldı`,
    removeFailed: 'Geçiş anahtarı kaldırılmadı',
  },
  secondStep: {
    description:
      'Parolanızdan sonra telefonunuzdaki bir uygulamanın kodunu yazarsınız. Yalnızca parolayı bilen giremez.',
    off: 'Sizden kod istenmiyor.',
    on: 'Her yeni cihazda sizden kod isteniyor.',
    left: (count) =>
      count === 0
        ? 'Tüm yedek kodlarınızı kullandınız. Yenilerini oluşturun, yoksa telefonunuzu kaybedince giremezsiniz.'
        : plural(count, { other: '# yedek kod kaldı.' }),
    begin: 'Kodları kur',
    beginFailed: 'Kodlar kurulmadı',
    setupTitle: 'Kodları kurun',
    scan: 'Bu resmi kimlik doğrulama uygulamanızla okutun, sonra gösterdiği kodu yazın.',
    picture: 'Kimlik doğrulama uygulamanız için resim',
    secret: 'Ya da uygulamaya şunu yazın:',
    code: 'Kod',
    codeMissing: 'Uygulamanızın gösterdiği kodu yazın.',
    finish: 'Bundan sonra kod iste',
    done: 'Bundan sonra sizden kod istenir',
    codesTitle: 'Yedek kodlarınız',
    codesHelp:
      'Telefonunuz kaybolursa her biriyle bir kez giriş yapılır. Yalnızca sizin bulacağınız bir yerde saklayın; yeniden gösterilmezler.',
    copy: 'Kopyala',
    copied: 'Kodlar panonuzda',
    copyFailed: 'Bu tarayıcı sayfaların kopyalamasına izin vermiyor. Kodları seçip kendiniz kopyalayın.',
    download: 'İndir',
    file: 'refactkit-yedek-kodlar.txt',
    kept: 'Sakladım',
    renew: 'Yeni yedek kodlar',
    renewFailed: 'Yedek kodlarınız değişmedi',
    end: 'Kod istemeyi bırak',
    endTitle: 'Kod istenmesin mi?',
    endHelp: 'Bundan sonra her cihazda yalnızca parolanızla giriş yapılır.',
    ended: 'Artık sizden kod istenmiyor',
    endFailed: 'Sizden hâlâ kod isteniyor',
  },
  connect: {
    connect: (name) => `Bağla: ${name}`,
    failed: 'Hiçbir şey bağlanmadı',
    problems: {
      taken: 'Hiçbir şey bağlanmadı: bu hesap burada zaten başka birine ait.',
      unlinked:
        'Hiçbir şey bağlanmadı: bu hesap, e-posta adresinin size ait olduğunu kesin olarak söylemiyor.',
      declined: 'Hiçbir şey bağlanmadı, çünkü orada izin vermediniz.',
      provider: 'Hiçbir şey bağlanmadı. Yeniden deneyin.',
    },
  },
}

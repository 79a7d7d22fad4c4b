import { counting } from '../../counting'
import { emailChangeLimits } from '../../email-change-limits'
import { exportLimits } from '../../export-limits'
import type { Words } from '../../words'
import type { letters as english } from './en'

const { plural } = counting('tr')

export const letters: Words<typeof english> = {
  footer: 'Biri bu adresi girdiği için RefactKit tarafından gönderildi.',
  copyLink: 'Düğme çalışmazsa şu adresi açın:',
  roles: { member: 'üye olarak', admin: 'yönetici olarak', owner: 'sahip olarak' },
  verify: {
    subject: 'E-posta adresinizi onaylayın',
    heading: 'E-posta adresinizi onaylayın',
    body: (name) =>
      `Merhaba ${name}, tek tıklamayla hesabınız hazır. Bağlantı 24 saat çalışır ve oturumunuzu açar.`,
    action: 'Onayla ve giriş yap',
    note: 'Hesap oluşturmadınız mı? O halde bu iletiyi dikkate almayın; siz tıklamadan hiçbir şey olmaz.',
  },
  finish: {
    subject: 'Hesabınızı tamamlamak için bir parola belirleyin',
    heading: 'Hesabınızı tamamlamak için bir parola belirleyin',
    body:
      'Bu adresle bir hesap açılmaya başlandı, ama henüz onaylanmadı. Parolasını yalnızca sizin bildiğinizden emin olmak için ' +
      'şimdi belirleyin. Bağlantı 30 dakika içinde, bir kez çalışır.',
    action: 'Parola belirle',
    note: 'Hesap oluşturmadınız mı? O halde bu iletiyi dikkate almayın; siz tıklamadan hiçbir şey olmaz.',
  },
  reset: {
    subject: 'Yeni parola belirleyin',
    heading: 'Yeni parola belirleyin',
    body: 'Yeni bir parola istediniz. Bağlantı 30 dakika içinde, bir kez çalışır. Ardından tüm cihazlarda oturum kapatılır.',
    action: 'Yeni parola belirle',
    note: 'Bunu siz istemediniz mi? O halde bu iletiyi dikkate almayın; parolanız olduğu gibi kalır.',
  },
  confirmAddress: {
    subject: 'Yeni e-posta adresinizi onaylayın',
    heading: 'Yeni e-posta adresinizi onaylayın',
    body: (name) =>
      `${name} bundan sonra bu adresle giriş yapmak istiyor. Bağlantı ${emailChangeLimits.confirmHours} saat, oturumun açık olduğu tarayıcıda çalışır.`,
    action: 'Adresi onayla',
    note: 'Siz değil miydiniz? O halde bu iletiyi dikkate almayın; siz tıklamadan hiçbir şey olmaz.',
  },
  keepAddress: {
    subject: 'E-posta adresiniz değişmek üzere',
    heading: 'E-posta adresiniz değişmek üzere',
    body: (after) =>
      `Siz olduğunu doğrulayabilen biri, ${after} ile giriş yapmanızı istedi. Bu, yeni adres onaylanınca başlar.`,
    action: 'Bu adres kalsın',
    note: `Siz miydiniz? O halde yapmanız gereken bir şey yok. Bağlantı ${emailChangeLimits.undoDays} gün, değişiklikten sonra da çalışır.`,
  },
  addressChanged: {
    subject: 'E-posta adresiniz değiştirildi',
    heading: 'E-posta adresiniz değiştirildi',
    body: (after) => `Bundan sonra ${after} ile giriş yaparsınız. Bu, bu adrese gönderilen son e-postadır.`,
    action: 'Geri al',
    note: `Siz değil miydiniz? ${emailChangeLimits.undoDays} gün içinde geri alın: her tarayıcıda oturum kapatılır ve yeni bir parola belirlersiniz.`,
  },
  addressTaken: {
    subject: 'Biri adresinizi kullanmak istiyor',
    heading: 'Biri adresinizi kullanmak istiyor',
    body:
      'Biri, başka bir hesabın adresini bu adresle değiştirmeye çalıştı. Adres sizin hesabınıza ait, bu yüzden hiçbir şey ' +
      'değişmedi ve karşı tarafa hiçbir şey gösterilmedi.',
    action: 'Giriş yap',
    note: 'Siz miydiniz? Bir adres tek bir hesaba aittir: onunla giriş yapın ya da önce öteki hesabı silin.',
  },
  accountDeleted: {
    subject: 'Hesabınız silindi',
    heading: 'Hesabınız silindi',
    body:
      'Artık hiçbir kuruluşta değilsiniz ve hakkınızdaki her şey kaldırıldı. Kuruluşlarda yaptıklarınız onlarda kalır. ' +
      'Bu, bu adrese gönderilen son e-postadır.',
    action: 'Yeniden başla',
    note: 'Siz değil miydiniz? Hesap geri getirilemez; bunu yapan kişi siz olduğunu doğrulayabildi.',
  },
  signInLink: {
    subject: 'Giriş bağlantınız',
    heading: 'RefactKit’e giriş yapın',
    body: 'Giriş yapmak için bir bağlantı istediniz. 10 dakika içinde, bir kez çalışır.',
    action: 'Giriş yap',
    note: 'Bunu siz istemediniz mi? O halde bu iletiyi dikkate almayın; bağlantı olmadan kimse giriş yapamaz.',
  },
  confirmationCode: {
    subject: 'Doğrulama kodunuz',
    heading: 'Siz olduğunuzu doğrulayın',
    body: 'Bu kodu, sizden isteyen sayfaya yazın. 10 dakika içinde, bir kez çalışır.',
    action: 'RefactKit’e git',
    note: 'Bunu siz istemediniz mi? O halde biri, oturumunuzun açık olduğu bir cihazı kullanıyor: her yerden çıkış yapın.',
  },
  changes: {
    password: () => 'Parolanız değiştirildi',
    passkeyAdded: () => 'Hesabınıza bir geçiş anahtarı eklendi',
    passkeyRemoved: () => 'Hesabınızdan bir geçiş anahtarı kaldırıldı',
    secondStepOn: () => 'Hesabınız artık kod istiyor',
    secondStepOff: () => 'Hesabınız artık kod istemiyor',
    backupCodes: () => 'Yedek kodlarınız yenilendi',
    connected: (name) => `Hesabınız artık ${name} ile açılıyor`,
    disconnected: (name) => `Hesabınız artık ${name} ile açılmıyor`,
  },
  change: {
    body: 'Bunu siz yaptıysanız yapmanız gereken bir şey yok.',
    action: 'Hesabınıza bakın',
    note: 'Siz değil miydiniz? Hemen “Parolamı unuttum” ile yeni bir parola belirleyin. Ardından tüm cihazlarda oturum kapatılır.',
  },
  newDevice: {
    subject: 'Hesabınızda yeni bir cihazda oturum açıldı',
    heading: 'Yeni bir cihazda oturum açıldı',
    body: (device, address) =>
      `Hesabınız, daha önce giriş yapmadığınız bir yerde açıldı: ${device}${address ? `, adres: ${address}` : ''}. Bu sizseniz yapmanız gereken bir şey yok.`,
    unknown: 'ne olduğunu söylemeyen bir tarayıcı',
    action: 'Hesabınıza bakın',
    note: 'Siz değil miydiniz? Hemen “Parolamı unuttum” ile yeni bir parola belirleyin. Ardından tüm cihazlarda oturum kapatılır.',
  },
  accountExists: {
    subject: 'Zaten bir hesabınız var',
    heading: 'Zaten bir hesabınız var',
    body:
      'Biri, zaten hesabı olan bu adresle bir hesap oluşturmaya çalıştı. ' +
      'Bu sizseniz giriş yapın; parolanızı bilmiyorsanız oradan yenisini belirleyin.',
    action: 'Giriş yap',
    note: 'Siz değil miydiniz? Hiçbir şey değişmedi ve karşı tarafa hiçbir şey gösterilmedi. Yapmanız gereken bir şey yok.',
  },
  dataExport: {
    ready: {
      subject: (organization) => `${organization} kuruluşunun verileri hazır`,
      body: (organization) =>
        `${organization} kuruluşunun sahip olduğu her şeyi içeren arşiv yazıldı ve denetlendi. Sahipler onu ${exportLimits.keptDays} gün boyunca indirebilir.`,
      action: 'İndirmeye git',
      note: 'Bunu siz istemediniz mi? O halde biri hesabınızı kullanmış: parolanızı değiştirin.',
    },
    failed: {
      subject: (organization) => `${organization} kuruluşunun verileri dışa aktarılamadı`,
      body: (organization) =>
        `${organization} kuruluşunun arşivi yazılamadı. Kuruluşta hiçbir şey değişmedi; nedeni sayfada yazıyor.`,
      action: 'Sayfaya git',
      note: 'Bunu siz istemediniz mi? O halde biri hesabınızı kullanmış: parolanızı değiştirin.',
    },
  },
  digest: {
    subject: (count) => plural(count, { other: 'Okumadığınız # bildirim' }),
    body: 'Son e-postadan bu yana kuruluşlarınızda bunlar oldu.',
    andMore: (count) => plural(count, { other: 've # tane daha' }),
    action: 'Okuyun',
    note: 'Bu e-postanın ne sıklıkta geleceğini ve neler içereceğini aynı sayfada siz seçersiniz.',
  },
  removal: {
    subject: (organization, day) => `${organization} kuruluşu ${day} tarihinde silinecek`,
    body: (by, organization, day) =>
      `${by}, ${organization} kuruluşunu sildi. Artık kimse açamaz, ama içindeki her şey hâlâ duruyor. ${day} tarihine kadar her sahip onu geri yükleyebilir; sonra kalıcı olarak kaldırılır.`,
    action: 'Kuruluşlarınızı görün',
    note: 'Bunu beklemiyor muydunuz? Oradan geri yükleyin ve silen kişiyle konuşun.',
  },
  removed: {
    subject: (organization) => `${organization} kuruluşu kaldırıldı`,
    body: (organization, rows, files) =>
      `${organization} kuruluşunun sahip oldukları kalıcı olarak silindi: ${plural(rows, { other: '# satır' })} ve ${plural(files, { other: '# dosya' })}. Ekteki belge, kaldırılanları her bölümün özet değeriyle birlikte listeler.`,
    action: 'Kuruluşlarınızı görün',
    note: 'Belgeyi saklayın: yalnızca kuruluşun sahibi olmuş kişilere gönderilir, başka kimseye gönderilmez.',
  },
  invitation: {
    subject: (organization) => `${organization} kuruluşuna katılın`,
    heading: (organization) => `${organization} kuruluşuna katılın`,
    body: (inviter, organization, role) =>
      `${inviter} sizi ${organization} kuruluşuna ${role} davet ediyor. Davet 7 gün açık kalır.`,
    ownRole: (name) => `“${name}” rolüyle`,
    action: 'Daveti gör',
    note: 'Bu kuruluşu tanımıyor musunuz? O halde bu iletiyi dikkate almayın; kimseye haber verilmez.',
  },
}

import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('tr')

export const inviteMany: Words<typeof english> = {
  open: 'Toplu davet et…',
  title: 'Birden çok kişiyi davet et',
  description: `Bir liste yapıştırın ya da bir CSV dosyası seçin: tek seferde en çok ${inviteLimits.atOnce} adres.`,
  addresses: 'E-posta adresleri',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: 'Virgül, noktalı virgül, boşluk veya satırla ayrılmış. Yanlarında adlar bulunabilir.',
  file: 'CSV dosyası seç',
  fileEmpty: (name) => `${name} dosyasında e-posta adresi yok.`,
  fileTooLarge: (name) => `${name} dosyası 1 MB’tan büyük. Yalnızca adresleri kaydedip yeniden deneyin.`,
  fileUnreadable: (name) => `${name} dosyası okunamadı.`,
  left: (count) => plural(count, { other: 'Liste dolu: # adres hâlâ alanda. Önce listedekileri gönderin.' }),
  list: 'Davet edilenler',
  ready: (count) => plural(count, { other: '# kişi davet edilebilir' }),
  wrong: (count) => plural(count, { other: '# kişi edilemez' }),
  removeWrong: 'Edilemeyenleri kaldır',
  remove: (email) => `Kaldır: ${email}`,
  problems: {
    notAnAddress: 'Adres değil',
    alreadyMember: 'Zaten üye',
    alreadyInvited: 'Zaten davetli',
    twice: 'Listede iki kez var',
    invitationsFull: 'Yer yok: 100 davet açık',
  },
  role: 'Hepsinin rolü',
  none: 'Davet edilebilecek en az bir adres yazın.',
  add: 'Listeye ekle',
  send: (count) => (count < 1 ? 'Davetleri gönder' : plural(count, { other: '# davet gönder' })),
  sending: (count) => plural(count, { other: '# kişi davet ediliyor' }),
  cancel: 'Vazgeç',
  doneTitle: (count) =>
    count === 0 ? 'Kimse davet edilmedi' : plural(count, { other: '# kişi davet edildi' }),
  done: 'E-postalar yolda. Bağlantılar 7 gün çalışır.',
  doneNobody: 'Hiçbir şey gönderilmedi.',
  notMailed: (count) =>
    plural(count, { other: '# e-posta henüz gönderilemedi: açık davetler listesinden yeniden gönderin.' }),
  notInvited: 'Davet edilmedi',
  close: 'Tamam',
  refusals: {
    invitationsByPerson: `Bir kişi saatte ${inviteLimits.perPersonAnHour} kişi davet edebilir. Kimse davet edilmedi; daha sonra yeniden deneyin.`,
    invitationsByOrganization: `Bir kuruluş günde ${inviteLimits.perOrganizationADay} kişi davet edebilir. Kimse davet edilmedi; yarın yeniden deneyin.`,
  },
}

import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: 'Çıkar…',
  transfer: 'Sahipliği devret…',
  leave: 'Bu kuruluştan ayrıl…',
  keep: 'Vazgeç',
  removeTitle: (name, organization) => `${name}, ${organization} kuruluşundan çıkarılsın mı?`,
  removeHelp:
    'Erişimi, açık olan her sekmede hemen sona erer. Yaptıkları burada kalır. İstediğiniz zaman yeniden davet edebilirsiniz.',
  removeDo: (name) => `Çıkar: ${name}`,
  removed: (name) => `${name} artık üye değil`,
  transferTitle: (name, organization) => `${organization} kuruluşu ${name} adlı kişiye devredilsin mi?`,
  transferHelp: (name) =>
    `${name} sahip olur, siz yönetici olursunuz. Sahipliği size yalnızca bir sahip geri verebilir.`,
  transferDo: (name) => `Sahip yap: ${name}`,
  transferred: (name) => `${name} artık sahip, siz de yöneticisiniz`,
  leaveTitle: (organization) => `${organization} kuruluşundan ayrılıyor musunuz?`,
  leaveHelp:
    'Erişiminiz hemen sona erer. Yaptıklarınız orada kalır. Geri dönmek için birinin sizi davet etmesi gerekir.',
  leaveDo: (organization) => `${organization} kuruluşundan ayrıl`,
  left: (organization) => `${organization} kuruluşundan ayrıldınız`,
}

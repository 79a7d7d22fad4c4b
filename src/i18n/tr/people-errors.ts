import { mostDomains } from '@/lib/domain-limits'
import type { Words } from '@/lib/words'
import type { peopleErrors as english } from '../en/people-errors'

export const peopleErrors: Words<typeof english> = {
  invitationUnknown: 'Böyle bir davet yok. Yeni bir davet isteyin.',
  invitationExpired: 'Bu davetin süresi doldu. Yeni bir davet isteyin.',
  invitationClosed: 'Bu davet kullanılmış ya da iptal edilmiş.',
  invitationSomebodyElse: 'Bu davet başka bir e-posta adresine gönderilmiş.',
  invitationUnconfirmed: 'Önce e-posta adresinizi onaylayın; bağlantı gelen kutunuzda.',
  organizationFull: 'Bu kuruluş alabileceği kadar üye almış. Kimse eklenmedi.',
  roleNotYours: 'Kendi rolünüzün üstünde bir rol veremezsiniz. Bir sahip verebilir.',
  roleUnknown: 'Burada artık böyle bir rol yok. Sayfayı yenileyip başka bir rol seçin.',
  roleGone: 'Bu rol bu arada silinmiş.',
  roleNameTaken: 'Burada bu adı taşıyan başka bir rol var.',
  rolesFull: 'Zaten kendi oluşturduğunuz 20 rol var. Önce birini silin.',
  roleOwn: 'Kendi rolünüzü değiştiremezsiniz. Bu izne sahip başka biri değiştirebilir.',
  teamGone: 'Bu ekip bu arada silinmiş.',
  teamNameTaken: 'Burada bu adı taşıyan başka bir ekip var.',
  teamsFull: 'Zaten 50 ekip var. Önce birini silin.',
  memberGone: 'Bu kişi artık üye değil.',
  memberAbove: 'Bu kişinin rolü sizinkinden üstün. Bir sahip onu çıkarabilir.',
  removeSelf: 'Kendinizi çıkaramazsınız. Bunun yerine kuruluştan ayrılın.',
  transferSelf: 'Bu kuruluşun zaten sahibisiniz.',
  lastOwner: 'Bir sahip bulunmalı. Önce başka birini sahip yapın.',
  alreadyMember: 'Bu kişi zaten üye.',
  alreadyInvited: 'Bu adresin zaten açık bir daveti var. Listeden yeniden gönderebilirsiniz.',
  invitationsFull: 'Zaten 100 açık davet var. Önce birkaçını iptal edin.',
  domainForm: 'Bir alan adı yazın, örneğin example.com.',
  domainPublic: 'Orada herkes adres alabilir, bu yüzden onunla katılım olmaz.',
  domainNotYours:
    'Yalnızca kendi onaylanmış adresinizin alan adına izin verebilirsiniz. Başka bir alan adında adresi olan bir sahip ona izin verebilir.',
  domainThere: 'Bu alan adına zaten izin verilmiş.',
  domainGone: 'Bu alan adı bu arada kaldırılmış.',
  domainsFull: `Zaten ${mostDomains} alan adı var. Önce birini kaldırın.`,
  invitationGone: 'Bu davet bu arada yanıtlanmış ya da iptal edilmiş.',
}

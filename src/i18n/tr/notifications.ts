import { sentences } from '@/lib/notifications/words/tr'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: 'Bildirimler',
  description: 'Kuruluşlarınızda olup sizi ilgilendirenler.',
  all: 'Tümü',
  unread: 'Okunmamış',
  see: 'Tümünü gör',
  choose: 'Neler bildirilsin, seçin',
  markAll: 'Tümünü okundu say',
  markRead: 'Okundu say',
  markUnread: 'Okunmadı say',
  isUnread: 'Okunmamış',
  failed: 'Önceki gibi kaldı',
  loading: 'Bildirimleriniz yükleniyor',
  empty: {
    title: 'Henüz bir şey yok',
    sentence: 'Davetler, yeni üyeler ve rollerinizdeki değişiklikler burada görünür.',
  },
  read: {
    title: 'Hepsini okudunuz',
    sentence: 'Yeniler burada kendiliğinden görünür.',
  },
  sentences,
  preferences: {
    title: 'Neler bildirilsin',
    description: 'Yalnızca size aittir ve tüm kuruluşlarınız için geçerlidir.',
    digest: 'Okunmamışların e-postası',
    digests: { off: 'Asla', daily: 'Her gün', weekly: 'Her hafta' },
    type: 'Ne zaman',
    here: 'Burada',
    byMail: 'E-postada',
    hereFor: (type) => `Burada: ${type}`,
    byMailFor: (type) => `E-postada: ${type}`,
    types: {
      invitation_received: 'Davet edilirsiniz',
      invitation_rejected: 'Biri davetinizi reddeder',
      member_added: 'Bir kuruluşa katılırsınız',
      member_joined: 'Biri katılır',
      member_left: 'Biri ayrılır',
      member_removed: 'Çıkarılırsınız',
      role_changed: 'Rolünüz değişir',
      export_ended: 'Dışa aktarmanız hazır olur',
      organization_closed: 'Bir kuruluş silinir',
      organization_reopened: 'Bir kuruluş geri yüklenir',
    },
    saved: 'Kaydedildi',
    failed: 'Seçiminiz kaydedilemedi',
    done: 'Tamam',
  },
}

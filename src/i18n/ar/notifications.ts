import { isolated } from '@/lib/isolated'
import { sentences } from '@/lib/notifications/words/ar'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: 'الإشعارات',
  description: 'ما حدث في مؤسساتك ويعنيك.',
  all: 'الكل',
  unread: 'غير المقروءة',
  see: 'عرض الكل',
  choose: 'اختيار ما يصلك',
  markAll: 'تحديد الكل كمقروء',
  markRead: 'تحديد كمقروء',
  markUnread: 'تحديد كغير مقروء',
  isUnread: 'غير مقروء',
  failed: 'لم يتغيّر شيء',
  loading: 'جارٍ تحميل إشعاراتك',
  empty: {
    title: 'لا شيء بعد',
    sentence: 'ستظهر هنا الدعوات والأعضاء الجدد وتغييرات أدوارك.',
  },
  read: {
    title: 'قرأت كل شيء',
    sentence: 'ما يأتي لاحقًا يظهر هنا تلقائيًا.',
  },
  sentences,
  preferences: {
    title: 'ما يصلك',
    description: 'يخصك وحدك ويسري على كل مؤسساتك.',
    digest: 'رسالة بما لم تقرأه',
    digests: { off: 'أبدًا', daily: 'مرة في اليوم', weekly: 'مرة في الأسبوع' },
    type: 'متى',
    here: 'هنا',
    byMail: 'في الرسالة',
    hereFor: (type) => isolated`هنا: ${type}`,
    byMailFor: (type) => isolated`في الرسالة: ${type}`,
    types: {
      invitation_received: 'تصلك دعوة',
      invitation_rejected: 'يرفض أحدهم دعوتك',
      member_added: 'تنضم إلى مؤسسة',
      member_joined: 'ينضم شخص',
      member_left: 'يغادر شخص',
      member_removed: 'تُزال من مؤسسة',
      role_changed: 'يتغيّر دورك',
      export_ended: 'يجهز التصدير الذي طلبته',
      organization_closed: 'تُحذف مؤسسة',
      organization_reopened: 'تُستعاد مؤسسة',
    },
    saved: 'تم الحفظ',
    failed: 'تعذّر حفظ اختيارك',
    done: 'تم',
  },
}

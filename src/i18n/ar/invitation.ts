import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => isolated`الانضمام إلى ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: isolated`لديك دعوة من ${inviter} بدور عضو.`,
          admin: isolated`لديك دعوة من ${inviter} بدور مشرف.`,
          owner: isolated`لديك دعوة من ${inviter} بدور مالك.`,
        }[role]
      : isolated`لديك دعوة من ${inviter} بدور «${role.name}».`,
  accept: 'قبول',
  decline: 'رفض',
  signIn: 'تسجيل الدخول للقبول',
  createAccount: 'إنشاء حساب',
  sentTo: (address) => isolated`أُرسلت الدعوة إلى ${address}. استخدم هذا العنوان.`,
  somebodyElse: (address, own) => isolated`أُرسلت الدعوة إلى ${address}، لكنك سجّلت الدخول بعنوان ${own}.`,
  signOut: 'تسجيل الخروج واستخدام الحساب الآخر',
  unconfirmed: 'أكّد عنوان بريدك الإلكتروني أولًا. الرابط في بريدك الوارد.',
  confirm: 'إعادة إرسال الرابط',
  unknownTitle: 'لا توجد دعوة كهذه',
  unknown: 'تحقق من الرابط في الرسالة، أو اطلب دعوة جديدة.',
  expiredTitle: 'انتهت صلاحية هذه الدعوة',
  expired: 'تبقى الدعوة مفتوحة 7 أيام. اطلب دعوة جديدة.',
  closedTitle: 'هذه الدعوة مغلقة',
  closed: 'استُخدمت أو سُحبت. إن كنت لا تزال ترغب في الانضمام، فاطلب دعوة جديدة.',
  declinedTitle: (organization) => isolated`رفضت الانضمام إلى ${organization}`,
  declined: 'لن يحدث شيء آخر. إن غيّرت رأيك، فاطلب دعوة جديدة.',
  home: 'إلى مؤسساتك',
}

import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `الانضمام إلى ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `هذا الرابط من ${inviter}. سيكون دورك: عضو.`,
          admin: `هذا الرابط من ${inviter}. سيكون دورك: مشرف.`,
          owner: `هذا الرابط من ${inviter}. سيكون دورك: مالك.`,
        }[role]
      : `هذا الرابط من ${inviter}. سيكون دورك: «${role.name}».`,
  act: (organization) => `الانضمام إلى ${organization}`,
  as: (email) => `سجّلت الدخول بعنوان ${email}.`,
  other: 'استخدام حساب آخر',
  signedOut: 'تحتاج إلى حساب ببريد إلكتروني مؤكَّد. ستعود إلى هنا بعد ذلك.',
  signIn: 'تسجيل الدخول للانضمام',
  memberTitle: (organization) => `لك عضوية في ${organization}`,
  member: 'لا تحتاج إلى رابط للدخول.',
  enter: (organization) => `إلى ${organization}`,
  goneTitle: 'لم يعد هذا الرابط صالحًا',
  gone: 'انتهت صلاحيته، أو اكتمل عدد استخداماته، أو سُحب. اطلب رابطًا جديدًا ممن أرسله.',
  refusals: {
    linkGone: 'لم يعد هذا الرابط صالحًا: انتهت صلاحيته للتو، أو اكتمل استخدامه، أو سُحب. اطلب رابطًا جديدًا.',
    limit: 'محاولات كثيرة جدًا. انتظر بضع دقائق ثم حاول مجددًا.',
    membershipsFull: 'لك عضوية في 20 مؤسسة، وهو الحد الأقصى للشخص الواحد. غادر إحداها ثم افتح الرابط مجددًا.',
  },
}

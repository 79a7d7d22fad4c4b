import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: 'لوحة المعلومات',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: 'دورك في هذه المؤسسة: عضو.',
          admin: 'دورك في هذه المؤسسة: مشرف.',
          owner: 'دورك في هذه المؤسسة: مالك.',
        }[role]
      : isolated`دورك في هذه المؤسسة: ${role.name}.`,
  members: 'الأعضاء',
  invitations: 'الدعوات المفتوحة',
  activity: {
    title: 'آخر 30 يومًا',
    zone: 'الأيام بتوقيت UTC',
    active: 'الأعضاء النشطون',
    today: (people) => isolated`${people} اليوم`,
    activeEmpty: 'سيظهر هنا عدد من يستخدمونه منكم، يومًا بيوم.',
    average: {
      more: (now, before) => isolated`${now} يوميًا، بعد أن كان ${before}`,
      fewer: (now, before) => isolated`${now} يوميًا، بعد أن كان ${before}`,
      same: (now) => isolated`${now} يوميًا، كما كان`,
    },
    joined: 'الأعضاء الجدد',
    joinedEmpty: 'لم ينضم أحد في آخر 60 يومًا.',
    flow: {
      more: (by) => isolated`أكثر بمقدار ${by} من الأيام الـ30 السابقة`,
      fewer: (by) => isolated`أقل بمقدار ${by} من الأيام الـ30 السابقة`,
      same: 'كما في الأيام الـ30 السابقة',
      none: 'لا شيء في الأيام الـ30 السابقة',
    },
    most: (day) => isolated`الأعلى في ${day}.`,
    failed: 'تعذّرت قراءة هذه البيانات.',
  },
  start: {
    title: 'البداية',
    done: (done, all) => isolated`اكتمل ${done} من ${all}`,
    stepDone: 'تم',
    stepOpen: 'لم يتم بعد',
    create: { title: 'إنشاء المؤسسة' },
    logo: { title: 'إضافة شعار', help: 'ليعرف الجميع من نظرة واحدة أين هم.' },
    invite: { title: 'دعوة زميل', help: 'تصله رسالة بريد إلكتروني فيها رابط.' },
  },
  logoSaved: 'تمت إضافة الشعار',
}

import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { app as english } from '../en/app'

export const app: Words<typeof english> = {
  name: 'RefactKit',
  title: 'RefactKit: لا يخرج أي استعلام من مؤسسته',
  description: 'مجموعة أدوات لمنتجات متعددة المستأجرين، عزلها جزء من بنيتها وتثبته الآلة.',
  skip: 'الانتقال إلى المحتوى',
  navigation: 'القائمة الرئيسية',
  nav: {
    dashboard: 'لوحة المعلومات',
    gallery: 'المعرض',
    members: 'الأعضاء',
    teams: 'الفرق',
    roles: 'الأدوار',
    audit: 'سجل التدقيق',
    settings: 'الإعدادات',
  },
  breadcrumb: 'مكانك الحالي',
  openNavigation: 'فتح قائمة التنقل',
  narrowSidebar: 'طي الشريط الجانبي',
  widenSidebar: 'توسيع الشريط الجانبي',
  find: 'البحث والأوامر',
  switcher: {
    label: 'تبديل المؤسسة',
    choose: 'المؤسسات',
    yours: 'مؤسساتك',
    search: 'البحث عن مؤسسة',
    none: (query) => isolated`لا تطابق أي من مؤسساتك «${query}».`,
    all: 'كل المؤسسات',
    create: 'مؤسسة جديدة',
    current: 'الحالية',
  },
  roles: { member: 'عضو', admin: 'مشرف', owner: 'مالك' },
  user: {
    menu: 'قائمتك',
    theme: 'المظهر',
    themes: { system: 'النظام', light: 'فاتح', dark: 'داكن' },
    language: 'اللغة',
    languageFailed: 'تعذّر تغيير اللغة. تحقق من الاتصال ثم حاول مجددًا.',
    shortcuts: 'اختصارات لوحة المفاتيح',
    signOut: 'تسجيل الخروج',
    signOutFailed: 'لم يتم تسجيل خروجك. تحقق من الاتصال ثم حاول مجددًا.',
  },
  failed: {
    title: 'تعذّر عرض هذه الصفحة',
    retry: 'إعادة المحاولة',
    home: 'إلى لوحة المعلومات',
    reference: 'الرقم المرجعي للدعم:',
  },
  signedOut: {
    title: 'تم تسجيل خروجك',
    sentence: 'انتهت جلستك. سجّل الدخول للمتابعة من حيث توقفت.',
    signIn: 'تسجيل الدخول',
  },
  forbidden: {
    title: 'هذه الصفحة ليست متاحة للجميع',
    sentence: (organization, role) =>
      role === 'owner'
        ? isolated`لا يفتحها إلا مالكو ${organization}. اطلب ذلك من أحدهم إن احتجت إليها.`
        : isolated`لا يفتحها إلا مشرفو ${organization} ومالكوها. اطلب ذلك من أحدهم إن احتجت إليها.`,
  },
  left: {
    title: (organization) => isolated`لم تعد عضوًا في ${organization}`,
    sentence:
      'أزالك أحدهم، أو لم تعد المؤسسة موجودة. ما أنشأته فيها يبقى لديها، ولم يبقَ منه شيء في علامة التبويب هذه.',
  },
  notFound: {
    title: 'لا يوجد شيء في هذا العنوان',
    sentence: 'ربما نُقل أو حُذف، أو أنه يخص مؤسسة لست عضوًا فيها.',
    home: 'إلى لوحة المعلومات',
    organizations: 'عرض مؤسساتك',
    start: 'إلى الصفحة الرئيسية',
  },
}

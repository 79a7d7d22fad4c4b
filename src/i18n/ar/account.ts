import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { account as english } from '../en/account'

const { plural } = counting('ar')

export const account: Words<typeof english> = {
  description: 'تخصك وحدك، في كل مؤسسة لك عضوية فيها.',
  onThisPage: 'في هذه الصفحة',
  sections: {
    profile: 'الملف الشخصي',
    language: 'اللغة',
    appearance: 'المظهر',
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    passkeys: 'مفاتيح المرور',
    secondStep: 'رموز تسجيل الدخول',
    sessions: 'الجلسات المفتوحة',
    notifications: 'الإشعارات',
    connected: 'طرق تسجيل الدخول',
    data: 'بياناتك',
    removal: 'حذف حسابك',
  },
  profile: {
    description: 'كما يراك زملاؤك في كل مؤسسة لك عضوية فيها.',
    name: 'الاسم',
    nameProblem: 'يتكوّن الاسم من 1 إلى 100 حرف ظاهر.',
    save: 'حفظ',
    saved: (name) => isolated`أصبح اسمك ${name}`,
    changedBack: (name) => isolated`أُعيد الاسم السابق: ${name}`,
    unchanged: 'لا يوجد ما يُحفظ.',
    failed: 'لم يتغيّر اسمك',
  },
  language: { description: 'لغة ما تقرؤه هنا ولغة الرسائل التي تصلك.' },
  sessions: {
    description: 'بعد إنهاء أي جلسة، يُطلب تسجيل الدخول من جديد عند أول نقرة فيها.',
    title: 'المتصفحات المسجَّل دخولها',
    here: 'هذا المتصفح',
    unknown: 'متصفح لا يعرّف بنفسه',
    used: 'استُخدم',
    started: 'سُجّل الدخول',
    end: 'تسجيل الخروج',
    endNamed: (device) => isolated`تسجيل الخروج من ${device}`,
    endOthers: 'تسجيل الخروج من البقية',
    ended: (device) => isolated`تم تسجيل الخروج من ${device}`,
    endedOthers: (count) =>
      count === 0
        ? 'لم تكن هناك جلسات أخرى مفتوحة'
        : plural(count, {
            one: 'تم تسجيل الخروج من متصفح واحد آخر',
            two: 'تم تسجيل الخروج من متصفحين آخرين',
            few: 'تم تسجيل الخروج من # متصفحات أخرى',
            many: 'تم تسجيل الخروج من # متصفحًا آخر',
            other: 'تم تسجيل الخروج من # متصفح آخر',
          }),
    failed: 'لم يتم تسجيل أي خروج',
  },
  connected: {
    description: 'تكفي أي واحدة منها للدخول. والأخيرة تبقى.',
    label: 'طرق تسجيل الدخول',
    providers: {
      credential: 'كلمة المرور',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    },
    since: 'رُبط',
    remove: 'إلغاء الربط',
    removeNamed: (name) => isolated`إلغاء ربط ${name}`,
    removed: (name) => isolated`لم يعد الدخول عبر ${name} ممكنًا`,
    none: 'تسجّل الدخول برابط يُرسل إليك.',
    failed: 'لم يُلغَ أي ربط',
  },
  data: {
    description:
      'كل ما هو محفوظ عنك في ملف واحد: الملف الشخصي والمؤسسات والدعوات والإشعارات والمتصفحات وما قمت به. بلا أسرار، ولا شيء عن غيرك.',
    download: 'تنزيل',
  },
  picture: {
    label: 'الصورة',
    optional: 'اختياري',
    help: 'لا يراها إلا من تجمعه بك مؤسسة.',
    of: (name) => isolated`صورة ${name}`,
    choose: 'اختيار صورة',
    change: 'تغيير',
    remove: 'إزالة',
    changed: 'تم تغيير صورتك',
    removed: 'تمت إزالة صورتك',
    changedBack: 'عادت صورتك كما كانت',
    failed: 'لم تتغيّر صورتك',
    undoFailed: 'تعذّرت إعادة صورتك السابقة',
    crop: {
      title: 'الجزء الظاهر منها',
      help: 'اسحب الصورة أو حرّكها بمفاتيح الأسهم.',
      area: 'الجزء الظاهر من الصورة',
      zoom: 'تكبير',
      unreadable: 'لا يستطيع هذا المتصفح فتح الصورة. احفظها بصيغة JPEG أو PNG ثم حاول مجددًا.',
      cancel: 'إلغاء',
      use: 'استخدامها',
    },
  },
}

import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('ar')

export const organization: Words<typeof english> = {
  list: {
    description: 'ما في مؤسسة لا يُرى من أخرى.',
    create: 'مؤسسة جديدة',
    members: (count) =>
      plural(count, { one: 'عضو واحد', two: 'عضوان', few: '# أعضاء', many: '# عضوًا', other: '# عضو' }),
    empty: 'لست في أي مؤسسة بعد',
    emptyHelp: 'أنشئ مؤسسة، أو افتح رابط دعوة أُرسلت إليك.',
  },
  onboarding: {
    description: 'ما تحفظه هنا أنت وزملاؤك يخصها، ولا يراه أحد سواكم. تدعوهم في الخطوة التالية.',
    otherwise: 'أو أنشئ مؤسسة جديدة',
  },
  create: {
    description: 'تبدأ فارغة وأنت مالكها، ولا ترى شيئًا من مؤسساتك الأخرى.',
  },
  form: {
    name: 'الاسم',
    namePlaceholder: 'Acme',
    nameProblem: 'اكتب اسمًا من 2 إلى 64 حرفًا، فيه حرف أبجدي أو رقم واحد على الأقل.',
    address: 'العنوان',
    addressProblem: 'استخدم أحرفًا لاتينية صغيرة وأرقامًا وشرطات بينها، 48 على الأكثر.',
    addressTaken: (slug) => isolated`لا يمكن استخدام «${slug}». اختر عنوانًا آخر.`,
    addressFree: 'هذا العنوان متاح.',
    addressChecking: 'جارٍ التحقق من هذا العنوان…',
    addressKept: 'يظهر في كل رابط تشاركه. من لديه رابط سابق يصل إلى هنا أيضًا.',
    addressHelp: 'مشتق من الاسم. يظهر في كل رابط تشاركه.',
    logo: 'الشعار',
    optional: 'اختياري',
    chooseLogo: 'اختيار صورة',
    changeLogo: 'اختيار صورة أخرى',
    removeLogo: 'إزالة',
    logoHelp: 'PNG أو JPEG أو WebP أو GIF أو AVIF، حتى 10 ميغابايت. يُعرض صغيرًا ومربعًا.',
    logoPreview: (name) => isolated`شعار ${name}`,
    preview: 'كما سيراها أعضاؤها',
    previewNote: 'لها لون خاص بها، حتى لا تختلط مؤسستان أبدًا.',
    submit: 'إنشاء المؤسسة',
    logoFailed: (name) => isolated`${name} جاهزة، لكن من دون شعارها`,
  },
}

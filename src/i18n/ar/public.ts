import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { pages as english } from '../en/public'

const { plural } = counting('ar')

export const pages: Words<typeof english> = {
  nav: {
    docs: 'الوثائق',
    pricing: 'الأسعار',
    changelog: 'سجل التغييرات',
    privacy: 'الخصوصية',
    terms: 'الشروط',
  },
  docs: {
    title: 'الوثائق',
    description: 'كيف يفصل RefactKit بين المؤسسات، وكيف تبني عليه.',
    groups: { start: 'البداية', guides: 'أدلة', recipes: 'وصفات', decisions: 'قرارات' },
    onPage: 'في هذه الصفحة',
    pages: 'الصفحات',
    search: 'البحث في الوثائق',
    find: 'بحث',
    found: (count) =>
      plural(count, { one: 'قسم واحد', two: 'قسمان', few: '# أقسام', many: '# قسمًا', other: '# قسم' }),
    nothing: (words) => isolated`لا شيء في الوثائق يتناول «${words}».`,
    results: (words) => isolated`نتائج «${words}»`,
  },
  pricing: {
    title: 'الأسعار',
    description: 'كم يكلّف، بنظرة واحدة.',
    sample: 'هذه أمثلة. أما باقاتك فتضعها في lib/plans.ts.',
    usual: 'ما تختاره معظم الفرق',
    monthly: (price) => isolated`${price} شهريًا`,
    free: 'مجانًا',
    onRequest: 'عند الطلب',
    names: { free: 'المجانية', team: 'الفريق', business: 'الأعمال' },
    for: {
      free: 'لترى هل يناسبك.',
      team: 'لفريق يعمل به كل يوم.',
      business: 'لفرق كثيرة، باتفاق.',
    },
    members: (count) =>
      plural(count, {
        one: 'عضو واحد',
        two: 'حتى عضوين',
        few: 'حتى # أعضاء',
        many: 'حتى # عضوًا',
        other: 'حتى # عضو',
      }),
    anyMembers: 'أي عدد تريده من الأعضاء',
    storage: (size) => isolated`${size} للملفات`,
    anyStorage: 'ما تحتاج إليه من مساحة للملفات',
    every: 'في كل باقة الأدوار والفرق وسجل التدقيق والعزل نفسه.',
    choose: 'ابدأ الآن',
    ask: 'راسلنا',
  },
  proof: {
    title: 'لا شيء تصدّقه دون دليل',
    lead: 'كل جملة من هذه هي ما سيعرضه أمر تنفّذه بنفسك.',
    how: 'كيف',
    claims: {
      attacked: 'كل جدول يُهاجَم، حتى الذي أضفته قبل دقيقة.',
      missed: 'إذا أُزيلت حماية، لوحظ غيابها.',
      free: 'رحلة واحدة لكل استعلام: عبر الشبكة لا يكلّف الضمان شيئًا يمكن قياسه.',
      answers: 'من يحق له فعل ماذا يُقرأ من الإجابات، دالةً دالةً وصفحةً صفحة.',
      moves: 'تخرج المؤسسة كاملةً في ملف، وتدخل من جديد في مكان آخر.',
      resource: 'جدول بصفحاته واختباراته ونصوصه بثلاث عشرة لغة: سطر واحد.',
    },
    picture: 'أعضاء مؤسسة مع أدوارهم والدعوات المفتوحة.',
  },
}

import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { credentials as english } from '../en/credentials'

const { plural } = counting('ar')

export const credentials: Words<typeof english> = {
  passkeys: {
    description: 'يسجّل مفتاح المرور دخولك ببصمتك أو وجهك أو رمز جهازك. ويغني عن كلمة المرور والرمز معًا.',
    list: 'مفاتيح المرور لديك',
    none: 'لا شيء لديك منها بعد.',
    nameless: 'مفتاح مرور',
    added: 'أُضيف',
    add: 'إضافة مفتاح مرور',
    addDone: 'تمت إضافة مفتاح المرور',
    addFailed: 'لم يُضف مفتاح مرور',
    unsupported: 'لا يدعم هذا المتصفح مفاتيح المرور.',
    rename: (name) => isolated`إعادة تسمية ${name}`,
    name: 'الاسم',
    nameProblem: 'يتكوّن الاسم من 1 إلى 100 حرف ظاهر.',
    renamed: (name) => isolated`أصبح اسمه ${name}`,
    renameFailed: 'لم يتغيّر اسم مفتاح المرور',
    remove: (name) => isolated`إزالة ${name}`,
    removeTitle: (name) => isolated`هل تريد إزالة ${name}؟`,
    removeHelp: 'لن يسجّل دخولك بعد ذلك. قد يظل جهازك يعرضه إلى أن تحذفه هناك.',
    removed: (name) => isolated`تمت إزالة ${name}`,
    removeFailed: 'لم يُزَل مفتاح المرور',
  },
  secondStep: {
    description:
      'بعد كلمة المرور تُدخل رمزًا من تطبيق على هاتفك. ومن ليست لديه إلا كلمة المرور لا يستطيع الدخول.',
    off: 'لا يُطلب منك رمز.',
    on: 'يُطلب منك رمز على كل جهاز جديد.',
    left: (count) =>
      count === 0
        ? 'استخدمت كل رموزك الاحتياطية. أنشئ رموزًا جديدة، وإلا فقدت الدخول إذا ضاع هاتفك.'
        : plural(count, {
            one: 'بقي رمز احتياطي واحد.',
            two: 'بقي رمزان احتياطيان.',
            few: 'بقيت # رموز احتياطية.',
            many: 'بقي # رمزًا احتياطيًا.',
            other: 'بقي # رمز احتياطي.',
          }),
    begin: 'إعداد الرموز',
    beginFailed: 'لم يتم إعداد الرموز',
    setupTitle: 'إعداد الرموز',
    scan: 'امسح هذه الصورة بتطبيق المصادقة، ثم أدخل الرمز الذي يعرضه.',
    picture: 'صورة لتطبيق المصادقة',
    secret: 'أو اكتب هذا في التطبيق:',
    code: 'الرمز',
    codeMissing: 'أدخل الرمز الذي يعرضه تطبيقك.',
    finish: 'طلب الرموز من الآن',
    done: 'سيُطلب منك رمز من الآن',
    codesTitle: 'رموزك الاحتياطية',
    codesHelp: 'يسجّل كل منها دخولك مرة واحدة إذا ضاع هاتفك. احفظها حيث لا يجدها غيرك؛ فلن تُعرض مجددًا.',
    copy: 'نسخ',
    copied: 'الرموز في الحافظة',
    copyFailed: 'لا يسمح هذا المتصفح للصفحات بالنسخ. حدّد الرموز وانسخها بنفسك.',
    download: 'تنزيل',
    file: 'refactkit-backup-codes.txt',
    kept: 'حفظتها',
    renew: 'رموز احتياطية جديدة',
    renewFailed: 'لم تتغيّر رموزك الاحتياطية',
    end: 'إيقاف طلب الرموز',
    endTitle: 'هل تريد إيقاف طلب الرموز؟',
    endHelp: 'بعد ذلك تكفي كلمة مرورك وحدها لتسجيل دخولك على كل جهاز.',
    ended: 'لم تعد الرموز تُطلب منك',
    endFailed: 'ما زالت الرموز تُطلب منك',
  },
  connect: {
    connect: (name) => isolated`ربط ${name}`,
    failed: 'لم يُربط شيء',
    problems: {
      taken: 'لم يُربط شيء: ذلك الحساب يخصّ شخصًا آخر هنا بالفعل.',
      unlinked: 'لم يُربط شيء: ذلك الحساب لا يؤكد أن عنوان بريده الإلكتروني لك.',
      declined: 'لم يُربط شيء، لأنك لم تسمح بذلك هناك.',
      provider: 'لم يُربط شيء. أعد المحاولة.',
    },
  },
}

import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: 'تأكيد هويتك',
  help: 'لن يُطلب منك ذلك مجددًا خلال 15 دقيقة. وبعده يستمر ما بدأته.',
  password: 'كلمة المرور',
  code: 'رمز من تطبيق المصادقة',
  codeHelp: 'أو أحد رموزك الاحتياطية.',
  mail: 'الرمز من الرسالة',
  mailHelp: (email) => isolated`سنرسل رمزًا إلى ${email}.`,
  mailSent: (email) => isolated`أُرسل رمز إلى ${email}. يعمل 10 دقائق.`,
  send: 'إرسال رمز',
  sendAgain: 'إرسال رمز آخر',
  submit: 'تأكيد',
  passkeyHelp: 'يطلب جهازك بصمتك أو وجهك أو رمزه.',
  passkey: 'استخدام مفتاح مرور',
  other: {
    password: 'استخدام كلمة المرور',
    code: 'استخدام رمز',
    passkey: 'استخدام مفتاح مرور',
    mail: 'رمز عبر البريد',
  },
  cancel: 'إلغاء',
  missing: 'املأ هذا الحقل أولًا.',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: 'هذه ليست كلمة مرورك. حاول مجددًا.',
  codeWrong: 'هذا الرمز غير صحيح، أو استُخدم من قبل.',
  passkeyRefused: 'تعذّرت إضافة مفتاح المرور هذا. يجب أن يطلب جهازك بصمتك أو وجهك أو رمزًا.',
  passkeyGone: 'أُزيل مفتاح المرور هذا في هذه الأثناء.',
  passkeysFull: 'لديك 20 مفتاح مرور بالفعل. أزل أحدها أولًا.',
  secondStepThere: 'الرموز مطلوبة بالفعل. أعد تحميل الصفحة لترى ذلك.',
  secondStepGone: 'لم تعد الرموز مطلوبة. أعد تحميل الصفحة لترى ذلك.',
  passkeyWrong: 'مفتاح المرور هذا ليس لك. جرّب مفتاحًا آخر.',
  providerAway: 'لا يمكن الوصول إلى تلك الخدمة الآن. لم يتغيّر شيء؛ أعد المحاولة بعد قليل.',
}

import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { signIn as english } from '../en/sign-in'

export const signIn: Words<typeof english> = {
  or: 'أو',
  continueWith: 'المتابعة باستخدام',
  byPasskey: 'استخدام مفتاح مرور',
  byLink: 'رابط عبر البريد',
  link: {
    lead: 'سنرسل إليك رابطًا يسجّل دخولك. يعمل مرة واحدة خلال 10 دقائق.',
    submit: 'إرسال الرابط',
    back: 'تسجيل الدخول بكلمة مرور',
    sentTitle: 'تفقّد بريدك الوارد',
    sent: (email) => isolated`إن كان لعنوان ${email} حساب، فقد أُرسل إليه رابط.`,
    sentSomewhere: 'إن كان لهذا العنوان حساب، فقد أُرسل إليه رابط.',
    again: 'استخدام عنوان آخر',
    openLead: 'يعمل هذا الرابط مرة واحدة. استخدمه على الجهاز الذي تريد العمل عليه.',
    open: 'تسجيل الدخول',
    goneTitle: 'لم يعد هذا الرابط صالحًا',
    gone: 'يعمل الرابط مرة واحدة خلال 10 دقائق. أدخل عنوانك لنرسل إليك رابطًا جديدًا.',
  },
  secondStep: {
    lead: 'أدخل الرمز الذي يعرضه تطبيق المصادقة.',
    code: 'الرمز',
    help: 'التطبيق ليس في متناولك؟ أدخل أحد رموزك الاحتياطية بدلًا منه.',
    missing: 'أدخل الرمز من تطبيقك، أو رمزًا احتياطيًا.',
    remember: 'تذكّر هذا الجهاز 30 يومًا',
    rememberHelp: 'فقط إذا لم يكن يستخدمه غيرك.',
    submit: 'متابعة',
    back: 'تسجيل الدخول بحساب آخر',
  },
}

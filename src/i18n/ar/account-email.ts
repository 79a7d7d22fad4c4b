import { emailChangeLimits } from '@/lib/email-change-limits'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description: 'تسجّل الدخول به وتصل الرسائل إليه. ويراه من يدير الأعضاء من زملائك.',
  address: 'البريد الإلكتروني الجديد',
  submit: 'تغيير العنوان',
  same: 'هذا هو عنوانك بالفعل.',
  asked: (email) => isolated`أُرسل رابط إلى ${email}`,
  askedHelp: 'يبقى كل شيء كما هو إلى أن تفتحه. ويُبلَّغ عنوانك الحالي أيضًا.',
  waiting: (email) => isolated`${email} في انتظار التأكيد`,
  waitingHelp: isolated`افتح الرابط في الرسالة المرسلة إليه خلال ${emailChangeLimits.confirmHours} ساعة. لم يصل شيء؟ اطلبه مجددًا.`,
  drop: 'إبقاؤه كما هو',
  dropped: 'يبقى عنوانك كما هو',
  failed: 'لم يتغيّر عنوانك',
  confirm: {
    title: 'هل تريد استخدام هذا العنوان من الآن؟',
    lead: (email) => isolated`تسجّل الدخول بعنوان ${email} وتصل الرسائل إليه.`,
    act: (email) => isolated`استخدام ${email}`,
    keep: 'إبقاؤه كما هو',
    done: (email) => isolated`تسجّل الدخول الآن بعنوان ${email}`,
    goneTitle: 'لم يعد هذا الرابط صالحًا',
    gone: (email) =>
      isolated`ربما مضى عليه أكثر من ${emailChangeLimits.confirmHours} ساعة، أو استُخدم من قبل، أو يخص حسابًا غير حساب ${email}.`,
    account: 'حسابك',
  },
  undo: {
    keepTitle: 'هل تريد الاحتفاظ بعنوانك؟',
    keepLead: (before, after) =>
      isolated`تواصل تسجيل الدخول بعنوان ${before}، ولا يعود الرابط المرسل إلى ${after} صالحًا.`,
    keepAct: 'الاحتفاظ به',
    backTitle: 'هل تريد استعادة عنوانك؟',
    backLead: (before, after) =>
      isolated`تعود إلى تسجيل الدخول بعنوان ${before} بدلًا من ${after}. يُسجَّل الخروج من كل المتصفحات، ويُلغى كل ما رُبط بحسابك منذ ذلك الحين، وتختار كلمة مرور جديدة.`,
    backAct: 'استعادته',
    keptTitle: 'يبقى عنوانك كما هو',
    kept: (email) =>
      isolated`تسجّل الدخول بعنوان ${email}. من طلب عنوانًا آخر استطاع تأكيد أنه أنت: إن لم تكن أنت، فاختر كلمة مرور جديدة.`,
    takenBackTitle: 'استعدت عنوانك',
    takenBack: (email) =>
      isolated`أرسلنا رابطًا إلى ${email}. اختر به كلمة مرور جديدة؛ فالقديمة لم تعد صالحة.`,
    goneTitle: 'لم يعد هذا الرابط صالحًا',
    gone: isolated`يعمل مرة واحدة خلال ${emailChangeLimits.undoDays} أيام.`,
    choose: 'اختيار كلمة مرور جديدة',
    signIn: 'تسجيل الدخول',
  },
}

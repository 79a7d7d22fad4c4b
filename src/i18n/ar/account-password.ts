import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('ar')

export const accountPassword: Words<typeof english> = {
  description: 'تُطلب مجددًا حيث لا يكفي أن يكون الدخول مسجَّلًا في المتصفح.',
  current: 'كلمة المرور الحالية',
  next: 'كلمة المرور الجديدة',
  signOutOthers: 'تسجيل الخروج من البقية',
  submit: 'تغيير كلمة المرور',
  changed: 'تم تغيير كلمة مرورك',
  endedHelp: (count) =>
    plural(count, {
      one: 'تم تسجيل الخروج من متصفح واحد آخر.',
      two: 'تم تسجيل الخروج من متصفحين آخرين.',
      few: 'تم تسجيل الخروج من # متصفحات أخرى.',
      many: 'تم تسجيل الخروج من # متصفحًا آخر.',
      other: 'تم تسجيل الخروج من # متصفح آخر.',
    }),
  missing: 'أدخل كلمة مرورك الحالية.',
  none: 'ليست لديك كلمة مرور: تسجّل الدخول بطريقة أخرى.',
  forgot: 'نسيتها؟',
  send: 'أرسلوا إليّ رابطًا لاختيارها',
  sent: (email) => isolated`أُرسل رابط إلى ${email}`,
  sentHelp: 'يعمل مرة واحدة خلال 30 دقيقة، ويسجّل خروجك من كل المتصفحات.',
  failed: 'لم تتغيّر كلمة مرورك',
  notSent: 'تعذّر إرسال الرابط',
}

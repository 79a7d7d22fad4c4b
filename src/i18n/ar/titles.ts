import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: 'تسجيل الدخول',
  signInLink: 'تسجيل الدخول عبر البريد',
  secondStep: 'الخطوة الثانية',
  signup: 'إنشاء حسابك',
  forgot: 'اختيار كلمة مرور جديدة',
  reset: 'اختيار كلمة مرور جديدة',
  verify: 'تأكيد عنوان بريدك الإلكتروني',
  account: 'حسابك',
  confirmEmail: 'تأكيد عنوان بريدك الإلكتروني الجديد',
  keepEmail: 'عنوان بريدك الإلكتروني',
  organizations: 'المؤسسات',
  onboarding: 'تسمية مؤسستك',
  newOrganization: 'مؤسسة جديدة',
  notifications: 'الإشعارات',
}

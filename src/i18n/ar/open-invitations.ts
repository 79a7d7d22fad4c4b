import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: 'الدعوات المفتوحة',
  none: 'لا أحد ينتظر ردًا.',
  email: 'البريد الإلكتروني',
  into: (team) => isolated`إلى فريق ${team}`,
  by: (name) => isolated`بدعوة من ${name}`,
  acts: 'الإجراءات',
  roleOf: (email) => isolated`الدور في الدعوة المرسلة إلى ${email}`,
  expires: 'الانتهاء',
  expired: 'منتهية',
  resend: 'إعادة الإرسال',
  resendFor: (email) => isolated`إعادة إرسال الدعوة إلى ${email}`,
  resent: (email) => isolated`أُعيد الإرسال إلى ${email}، والدعوة صالحة 7 أيام أخرى`,
  copy: 'نسخ الرابط',
  copyFor: (email) => isolated`نسخ رابط الدعوة المرسلة إلى ${email}`,
  copied: 'تم نسخ الرابط إلى الحافظة',
  copyFailed: 'لم يسمح المتصفح بالنسخ. هذا هو الرابط:',
  cancel: 'سحب',
  cancelFor: (email) => isolated`سحب الدعوة المرسلة إلى ${email}`,
  cancelTitle: (email) => isolated`هل تريد سحب الدعوة المرسلة إلى ${email}؟`,
  cancelHelp: 'يتوقف الرابط في الرسالة عن العمل. يمكنك إرسال دعوة جديدة في أي وقت.',
  cancelKeep: 'الإبقاء عليها',
  cancelDo: 'سحب الدعوة',
  canceled: (email) => isolated`تم سحب الدعوة المرسلة إلى ${email}`,
}

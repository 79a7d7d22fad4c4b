import { counting } from '@/lib/counting'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('ar')

export const members: Words<typeof english> = {
  title: 'الأعضاء',
  description: 'من هم في هذه المؤسسة، وما دور كل منهم.',
  count: (count) =>
    plural(count, { one: 'عضو واحد', two: 'عضوان', few: '# أعضاء', many: '# عضوًا', other: '# عضو' }),
  role: 'الدور',
  columns: { name: 'الشخص', role: 'الدور', joined: 'الانضمام' },
  you: 'أنت',
  roleOf: (name) => isolated`دور ${name}`,
  roleChanged: (name, role) => isolated`${name}: أصبح الدور «${role}»`,
  acts: 'الإجراءات',
  actsFor: (name) => isolated`إجراءات ${name}`,
  search: 'البحث بالاسم أو البريد الإلكتروني',
  more: 'عرض المزيد',
  none: (search) => isolated`لا أحد هنا يطابق «${search}».`,
  noneInTeam: 'لا أحد في هذا الفريق.',
  everybody: 'عرض الجميع',
  teams: { label: 'الفريق', none: 'لا شيء', every: 'كل الفرق', filter: 'عرض فريق واحد فقط' },
  invite: {
    title: 'دعوة شخص',
    description: 'تصله رسالة فيها رابط يعمل 7 أيام، لهذا العنوان فقط.',
    byLink: 'إتاحة الانضمام',
    byLinkHelp: 'يمكن لمن يفتح رابطًا أنشأته أن ينضم، إلى أن يكتمل استخدامه أو يُسحب.',
    email: 'البريد الإلكتروني',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'أدخل عنوان بريد إلكتروني، مثل ada@example.com.',
    role: 'الدور',
    submit: 'إرسال الدعوة',
    sent: (email) => isolated`الدعوة في طريقها إلى ${email}`,
    notMailed: (email) => isolated`تمت دعوة ${email}، لكن تعذّر إرسال الرسالة`,
    notMailedHelp: 'أعد إرسالها بعد قليل، أو انسخ الرابط وأرسله بنفسك.',
    roles: {
      member: 'يرى المحتوى ويضيفه',
      admin: 'يدعو الأشخاص ويحذف المحتوى أيضًا',
      owner: 'يغيّر المؤسسة ويحذفها أيضًا',
    },
    ownRole: (count) =>
      plural(count, {
        zero: 'دور خاص بهذه المؤسسة، بلا صلاحيات',
        one: 'دور خاص بهذه المؤسسة، بصلاحية واحدة',
        two: 'دور خاص بهذه المؤسسة، بصلاحيتين',
        few: 'دور خاص بهذه المؤسسة، بـ# صلاحيات',
        many: 'دور خاص بهذه المؤسسة، بـ# صلاحية',
        other: 'دور خاص بهذه المؤسسة، بـ# صلاحية',
      }),
  },
}

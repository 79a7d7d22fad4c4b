import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('ar')

export const inviteMany: Words<typeof english> = {
  open: 'دعوة عدة أشخاص…',
  title: 'دعوة عدة أشخاص',
  description: isolated`الصق قائمة أو اختر ملف CSV: حتى ${inviteLimits.atOnce} عنوان دفعة واحدة.`,
  addresses: 'عناوين البريد الإلكتروني',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: 'تفصل بينها فواصل أو فواصل منقوطة أو مسافات أو أسطر. ويمكن كتابة الأسماء بجانبها.',
  file: 'اختيار ملف CSV',
  fileEmpty: (name) => isolated`لا يوجد عنوان بريد إلكتروني في ${name}.`,
  fileTooLarge: (name) => isolated`حجم ${name} أكبر من 1 ميغابايت. احفظ العناوين وحدها ثم حاول مجددًا.`,
  fileUnreadable: (name) => isolated`تعذّرت قراءة ${name}.`,
  left: (count) =>
    plural(count, {
      one: 'بقي عنوان واحد في الحقل: القائمة ممتلئة.',
      two: 'بقي عنوانان في الحقل: القائمة ممتلئة. أرسل هذه أولًا.',
      few: 'بقيت # عناوين في الحقل: القائمة ممتلئة. أرسل هذه أولًا.',
      many: 'بقي # عنوانًا في الحقل: القائمة ممتلئة. أرسل هذه أولًا.',
      other: 'بقي # عنوان في الحقل: القائمة ممتلئة. أرسل هذه أولًا.',
    }),
  list: 'المدعوون',
  ready: (count) =>
    plural(count, {
      one: 'يمكن دعوة واحد',
      two: 'يمكن دعوة اثنين',
      few: 'يمكن دعوة #',
      many: 'يمكن دعوة #',
      other: 'يمكن دعوة #',
    }),
  wrong: (count) =>
    plural(count, {
      one: 'لا يمكن دعوة واحد',
      two: 'لا يمكن دعوة اثنين',
      few: 'لا يمكن دعوة #',
      many: 'لا يمكن دعوة #',
      other: 'لا يمكن دعوة #',
    }),
  removeWrong: 'إزالة من لا يمكن دعوتهم',
  remove: (email) => isolated`إزالة ${email}`,
  problems: {
    notAnAddress: 'ليس عنوانًا',
    alreadyMember: 'عضو بالفعل',
    alreadyInvited: 'مدعو بالفعل',
    twice: 'مكرر في القائمة',
    invitationsFull: 'لا مجال: 100 دعوة مفتوحة بالفعل',
  },
  role: 'الدور لهم جميعًا',
  none: 'أدخل عنوانًا واحدًا على الأقل يمكن دعوته.',
  add: 'إضافة إلى القائمة',
  send: (count) =>
    count < 1
      ? 'إرسال الدعوات'
      : plural(count, {
          one: 'إرسال دعوة واحدة',
          two: 'إرسال دعوتين',
          few: 'إرسال # دعوات',
          many: 'إرسال # دعوة',
          other: 'إرسال # دعوة',
        }),
  sending: (count) =>
    plural(count, {
      one: 'جارٍ دعوة شخص واحد',
      two: 'جارٍ دعوة شخصين',
      few: 'جارٍ دعوة # أشخاص',
      many: 'جارٍ دعوة # شخصًا',
      other: 'جارٍ دعوة # شخص',
    }),
  cancel: 'إلغاء',
  doneTitle: (count) =>
    count === 0
      ? 'لم يُدعَ أحد'
      : plural(count, {
          one: 'تمت دعوة شخص واحد',
          two: 'تمت دعوة شخصين',
          few: 'تمت دعوة # أشخاص',
          many: 'تمت دعوة # شخصًا',
          other: 'تمت دعوة # شخص',
        }),
  done: 'رسائلهم في الطريق. تعمل الروابط 7 أيام.',
  doneNobody: 'لم يُرسل شيء.',
  notMailed: (count) =>
    plural(count, {
      one: 'تعذّر إرسال رسالة واحدة حتى الآن: أعد إرسالها من قائمة الدعوات المفتوحة.',
      two: 'تعذّر إرسال رسالتين حتى الآن: أعد إرسالهما من قائمة الدعوات المفتوحة.',
      few: 'تعذّر إرسال # رسائل حتى الآن: أعد إرسالها من قائمة الدعوات المفتوحة.',
      many: 'تعذّر إرسال # رسالة حتى الآن: أعد إرسالها من قائمة الدعوات المفتوحة.',
      other: 'تعذّر إرسال # رسالة حتى الآن: أعد إرسالها من قائمة الدعوات المفتوحة.',
    }),
  notInvited: 'لم تتم دعوتهم',
  close: 'تم',
  refusals: {
    invitationsByPerson: isolated`يمكن للشخص الواحد دعوة ${inviteLimits.perPersonAnHour} شخص في الساعة. لم يُدعَ أحد؛ حاول لاحقًا.`,
    invitationsByOrganization: isolated`يمكن للمؤسسة دعوة ${inviteLimits.perOrganizationADay} شخص في اليوم. لم يُدعَ أحد؛ حاول غدًا.`,
  },
}

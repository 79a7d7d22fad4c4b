import { mostDomains } from '@/lib/domain-limits'
import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { peopleErrors as english } from '../en/people-errors'

export const peopleErrors: Words<typeof english> = {
  invitationUnknown: 'لا توجد دعوة كهذه. اطلب دعوة جديدة.',
  invitationExpired: 'انتهت صلاحية هذه الدعوة. اطلب دعوة جديدة.',
  invitationClosed: 'استُخدمت هذه الدعوة أو سُحبت.',
  invitationSomebodyElse: 'أُرسلت هذه الدعوة إلى عنوان بريد إلكتروني آخر.',
  invitationUnconfirmed: 'أكّد عنوان بريدك الإلكتروني أولًا؛ الرابط في بريدك الوارد.',
  organizationFull: 'بلغت هذه المؤسسة أقصى عدد من الأعضاء. لم يُضف أحد.',
  roleNotYours: 'لا يمكنك منح دور أعلى من دورك. يمكن ذلك لمالك.',
  roleUnknown: 'لم يعد هذا الدور موجودًا هنا. أعد تحميل الصفحة واختر دورًا آخر.',
  roleGone: 'حُذف هذا الدور في هذه الأثناء.',
  roleNameTaken: 'هناك دور آخر بهذا الاسم.',
  rolesFull: 'لديكم 20 دورًا خاصًا بالفعل. احذف أحدها أولًا.',
  roleOwn: 'لا يمكنك تغيير دورك. يمكن ذلك لشخص آخر لديه الصلاحية.',
  teamGone: 'حُذف هذا الفريق في هذه الأثناء.',
  teamNameTaken: 'هناك فريق آخر بهذا الاسم.',
  teamsFull: 'هناك 50 فريقًا بالفعل. احذف أحدها أولًا.',
  memberGone: 'لم يعد هذا الشخص عضوًا.',
  memberAbove: 'دور هذا الشخص أعلى من دورك. يمكن لمالك إزالته.',
  removeSelf: 'لا يمكنك إزالة نفسك. غادر المؤسسة بدلًا من ذلك.',
  transferSelf: 'ملكية هذه المؤسسة لك بالفعل.',
  lastOwner: 'لا بد من وجود مالك. اجعل شخصًا آخر مالكًا أولًا.',
  alreadyMember: 'هذا الشخص عضو بالفعل.',
  alreadyInvited: 'لهذا العنوان دعوة مفتوحة بالفعل. يمكنك إعادة إرسالها من القائمة.',
  invitationsFull: 'هناك 100 دعوة مفتوحة بالفعل. اسحب بعضها أولًا.',
  domainForm: 'أدخل نطاقًا، مثل example.com.',
  domainPublic: 'يمكن لأي شخص الحصول على عنوان فيه، لذلك لا يُقبل الانضمام عبره.',
  domainNotYours:
    'لا يمكنك السماح إلا بنطاق عنوانك المؤكَّد. ويمكن لمالك له عنوان في نطاق آخر أن يسمح بذلك النطاق.',
  domainThere: 'هذا النطاق مسموح به بالفعل.',
  domainGone: 'أُزيل هذا النطاق في هذه الأثناء.',
  domainsFull: isolated`عدد النطاقات الحالي ${mostDomains}، وهو الحد الأقصى. أزل أحدها أولًا.`,
  invitationGone: 'تم الرد على هذه الدعوة أو سحبها في هذه الأثناء.',
}

import { isolated } from '../../isolated'
import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  if (typeof role !== 'string') return isolated` بدور «${role.name}»`
  return { member: ' بدور عضو', admin: ' بدور مشرف', owner: ' بدور مالك' }[role]
}

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) =>
    isolated`دعوة من ${actor} إلى ${organization}${as(role)}`,
  invitation_rejected: ({ actor, organization }) => isolated`رُفضت دعوتك إلى ${organization} من جانب ${actor}`,
  member_added: ({ organization, role }) => isolated`لك الآن عضوية في ${organization}${as(role)}`,
  member_joined: ({ actor, organization, role }) =>
    isolated`عضو جديد في ${organization}${as(role)}: ${actor}`,
  member_left: ({ actor, organization }) => isolated`مغادرة ${actor} من ${organization}`,
  member_removed: ({ actor, organization }) => isolated`أُزيلت عضويتك في ${organization} من جانب ${actor}`,
  role_changed: ({ actor, organization, role }) =>
    isolated`تغيّر دورك في ${organization} من جانب ${actor}${role === undefined ? '' : isolated`، وأنت الآن${as(role)}`}`,
  export_ended: ({ organization, failed }) =>
    failed ? isolated`تعذّر تصدير بيانات ${organization}` : isolated`بيانات ${organization} جاهزة`,
  organization_closed: ({ actor, organization, day }) =>
    isolated`حُذفت ${organization} من جانب ${actor}؛ يمكن للمالكين استعادتها حتى ${day}`,
  organization_reopened: ({ actor, organization }) => isolated`استُعيدت ${organization} من جانب ${actor}`,
  unknown: ({ organization }) => isolated`جديد في ${organization}`,
}

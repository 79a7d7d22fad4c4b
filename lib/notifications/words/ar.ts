import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  if (typeof role !== 'string') return ` بدور «${role.name}»`
  return { member: ' بدور عضو', admin: ' بدور مشرف', owner: ' بدور مالك' }[role]
}

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) => `دعوة من ${actor} إلى ${organization}${as(role)}`,
  invitation_rejected: ({ actor, organization }) => `رُفضت دعوتك إلى ${organization} من جانب ${actor}`,
  member_added: ({ organization, role }) => `لك الآن عضوية في ${organization}${as(role)}`,
  member_joined: ({ actor, organization, role }) => `عضو جديد في ${organization}${as(role)}: ${actor}`,
  member_left: ({ actor, organization }) => `مغادرة ${actor} من ${organization}`,
  member_removed: ({ actor, organization }) => `أُزيلت عضويتك في ${organization} من جانب ${actor}`,
  role_changed: ({ actor, organization, role }) =>
    `تغيّر دورك في ${organization} من جانب ${actor}${role === undefined ? '' : `، وأنت الآن${as(role)}`}`,
  export_ended: ({ organization, failed }) =>
    failed ? `تعذّر تصدير بيانات ${organization}` : `بيانات ${organization} جاهزة`,
  organization_closed: ({ actor, organization, day }) =>
    `حُذفت ${organization} من جانب ${actor}؛ يمكن للمالكين استعادتها حتى ${day}`,
  organization_reopened: ({ actor, organization }) => `استُعيدت ${organization} من جانب ${actor}`,
  unknown: ({ organization }) => `جديد في ${organization}`,
}

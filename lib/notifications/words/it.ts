import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  if (typeof role !== 'string') return ` con il ruolo “${role.name}”`
  return ` con il ruolo ${{ member: 'Membro', admin: 'Admin', owner: 'Proprietario' }[role]}`
}

const untilDay = (day: string) => (/^(8|11)\b/.test(day) ? `all’${day}` : `al ${day}`)

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) => `${actor} ti invita in ${organization}${as(role)}`,
  invitation_rejected: ({ actor, organization }) => `${actor} ha rifiutato il tuo invito in ${organization}`,
  member_added: ({ organization, role }) => `Sei in ${organization}${as(role)}`,
  member_joined: ({ actor, organization, role }) => `Nuovo membro in ${organization}${as(role)}: ${actor}`,
  member_left: ({ actor, organization }) => `${actor} ha lasciato ${organization}`,
  member_removed: ({ actor, organization }) => `${actor} ti ha tolto l’accesso a ${organization}`,
  role_changed: ({ actor, organization, role }) =>
    `${actor} ha cambiato il tuo ruolo: sei in ${organization}${as(role)}`,
  export_ended: ({ organization, failed }) =>
    failed
      ? `Non è stato possibile esportare i dati di ${organization}`
      : `I dati di ${organization} sono pronti`,
  organization_closed: ({ actor, organization, day }) =>
    `${actor} ha eliminato ${organization}; un proprietario può ripristinarla fino ${untilDay(day)}`,
  organization_reopened: ({ actor, organization }) => `${actor} ha ripristinato ${organization}`,
  unknown: ({ organization }) => `Novità in ${organization}`,
}

import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const names = { member: 'Mitglied', admin: 'Admin', owner: 'Eigentümer' }

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  return typeof role === 'string' ? ` als ${names[role]}` : ` mit der Rolle „${role.name}“`
}

const now = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  return `: jetzt ${typeof role === 'string' ? names[role] : `„${role.name}“`}`
}

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) =>
    `${actor} lädt Sie${as(role)} zu ${organization} ein`,
  invitation_rejected: ({ actor, organization }) =>
    `${actor} hat Ihre Einladung zu ${organization} abgelehnt`,
  member_added: ({ organization, role }) => `Sie sind${as(role)} in ${organization}`,
  member_joined: ({ actor, organization, role }) => `${actor} ist ${organization}${as(role)} beigetreten`,
  member_left: ({ actor, organization }) => `${actor} hat ${organization} verlassen`,
  member_removed: ({ actor, organization }) => `${actor} hat Sie aus ${organization} entfernt`,
  role_changed: ({ actor, organization, role }) =>
    `${actor} hat Ihre Rolle in ${organization} geändert${now(role)}`,
  export_ended: ({ organization, failed }) =>
    failed
      ? `Die Daten von ${organization} konnten nicht exportiert werden`
      : `Die Daten von ${organization} sind bereit`,
  organization_closed: ({ actor, organization, day }) =>
    `${actor} hat ${organization} gelöscht; Eigentümer können die Organisation bis zum ${day} wiederherstellen`,
  organization_reopened: ({ actor, organization }) => `${actor} hat ${organization} wiederhergestellt`,
  unknown: ({ organization }) => `Neues in ${organization}`,
}

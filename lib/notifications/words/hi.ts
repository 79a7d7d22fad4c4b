import type { NamedRole } from '../../permissions'
import type { Sentences } from '../sentences'

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  if (typeof role !== 'string') return ` (भूमिका: “${role.name}”)`
  return { member: ' (भूमिका: सदस्य)', admin: ' (भूमिका: एडमिन)', owner: ' (भूमिका: स्वामी)' }[role]
}

export const sentences: Sentences = {
  invitation_received: ({ actor, organization, role }) =>
    `${actor} ने आपको ${organization} में आमंत्रित किया है${as(role)}`,
  invitation_rejected: ({ actor, organization }) => `${actor} ने ${organization} का आपका आमंत्रण अस्वीकार किया`,
  member_added: ({ organization, role }) => `आप अब ${organization} में हैं${as(role)}`,
  member_joined: ({ actor, organization, role }) => `${organization} में नए सदस्य: ${actor}${as(role)}`,
  member_left: ({ actor, organization }) => `${actor} ने ${organization} को छोड़ दिया`,
  member_removed: ({ actor, organization }) => `${actor} ने आपको ${organization} से हटा दिया`,
  role_changed: ({ actor, organization, role }) => `${actor} ने ${organization} में आपकी भूमिका बदली${as(role)}`,
  export_ended: ({ organization, failed }) =>
    failed ? `${organization} का डेटा एक्सपोर्ट नहीं किया जा सका` : `${organization} का डेटा तैयार है`,
  organization_closed: ({ actor, organization, day }) =>
    `${actor} ने ${organization} को मिटा दिया; स्वामी इसे ${day} तक वापस ला सकते हैं`,
  organization_reopened: ({ actor, organization }) => `${actor} ने ${organization} को वापस ला दिया`,
  unknown: ({ organization }) => `${organization} में कुछ नया`,
}

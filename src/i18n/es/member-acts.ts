import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: 'Quitar…',
  transfer: 'Transferir la propiedad…',
  leave: 'Abandonar esta organización…',
  keep: 'Cancelar',
  removeTitle: (name, organization) => `¿Quitar a ${name} de ${organization}?`,
  removeHelp:
    'Pierde el acceso al instante, en todas las pestañas abiertas. Lo que creó se queda aquí. Puedes volver a invitar a esta persona en cualquier momento.',
  removeDo: (name) => `Quitar a ${name}`,
  removed: (name) => `${name} ya no es miembro`,
  transferTitle: (name, organization) => `¿Transferir ${organization} a ${name}?`,
  transferHelp: (name) =>
    `${name} recibe el rol Propietario y tú el rol Admin. Solo un propietario puede devolvértelo.`,
  transferDo: (name) => `Transferir a ${name}`,
  transferred: (name) => `${name} tiene ahora el rol Propietario, y tú el rol Admin`,
  leaveTitle: (organization) => `¿Abandonar ${organization}?`,
  leaveHelp:
    'Pierdes el acceso al instante. Lo que creaste se queda allí. Para volver te hará falta una invitación.',
  leaveDo: (organization) => `Abandonar ${organization}`,
  left: (organization) => `Has abandonado ${organization}`,
}

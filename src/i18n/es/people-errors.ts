import { mostDomains } from '@/lib/domain-limits'
import type { Words } from '@/lib/words'
import type { peopleErrors as english } from '../en/people-errors'

export const peopleErrors: Words<typeof english> = {
  invitationUnknown: 'Esta invitación no existe. Pide una nueva.',
  invitationExpired: 'Esta invitación ha caducado. Pide una nueva.',
  invitationClosed: 'Esta invitación se ha usado o retirado.',
  invitationSomebodyElse: 'Esta invitación se envió a otra dirección de correo.',
  invitationUnconfirmed: 'Primero confirma tu correo; el enlace está en tu bandeja de entrada.',
  organizationFull: 'Esta organización tiene todos los miembros que puede tener. No se ha añadido a nadie.',
  roleNotYours: 'No puedes dar un rol superior al tuyo. Un propietario sí puede.',
  roleUnknown: 'Ese rol ya no existe aquí. Recarga la página y elige otro.',
  roleGone: 'Este rol se ha eliminado mientras tanto.',
  roleNameTaken: 'Otro rol tiene aquí este nombre.',
  rolesFull: 'Ya hay 20 roles propios. Elimina uno primero.',
  roleOwn: 'No puedes cambiar tu propio rol. Puede hacerlo otra persona con permiso.',
  teamGone: 'Este equipo se ha eliminado mientras tanto.',
  teamNameTaken: 'Otro equipo tiene aquí este nombre.',
  teamsFull: 'Ya hay 50 equipos. Elimina uno primero.',
  memberGone: 'Esta persona ya no es miembro.',
  memberAbove: 'El rol de esta persona es superior al tuyo. Un propietario puede quitarla.',
  removeSelf: 'No puedes quitarte de la organización. Abandónala en su lugar.',
  transferSelf: 'Ya tienes el rol Propietario.',
  lastOwner: 'Tiene que haber un propietario. Da primero ese rol a otra persona.',
  alreadyMember: 'Esta persona ya es miembro.',
  alreadyInvited:
    'Esta dirección ya tiene una invitación pendiente. Puedes enviarla de nuevo desde la lista.',
  invitationsFull: 'Ya hay 100 invitaciones pendientes. Retira alguna primero.',
  domainForm: 'Escribe un dominio, por ejemplo example.com.',
  domainPublic: 'Cualquiera puede tener una dirección ahí, así que nadie se une por ese dominio.',
  domainNotYours:
    'Solo puedes permitir el dominio de tu propia dirección confirmada. Un propietario con una dirección en otro dominio puede permitir ese.',
  domainThere: 'Este dominio ya está permitido.',
  domainGone: 'Este dominio se ha quitado mientras tanto.',
  domainsFull: `Ya hay ${mostDomains} dominios. Quita uno primero.`,
  invitationGone: 'Esta invitación se ha respondido o retirado mientras tanto.',
}

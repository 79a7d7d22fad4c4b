import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => `Únete a ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} te invita con el rol Miembro.`,
          admin: `${inviter} te invita con el rol Admin.`,
          owner: `${inviter} te invita con el rol Propietario.`,
        }[role]
      : `${inviter} te invita con el rol “${role.name}”.`,
  accept: 'Aceptar',
  decline: 'Rechazar',
  signIn: 'Acceder para aceptar',
  createAccount: 'Crear una cuenta',
  sentTo: (address) => `La invitación se envió a ${address}. Usa esta dirección.`,
  somebodyElse: (address, own) =>
    `La invitación se envió a ${address}, pero tu sesión está abierta con ${own}.`,
  signOut: 'Cerrar sesión y usar la otra cuenta',
  unconfirmed: 'Primero confirma tu correo. El enlace está en tu bandeja de entrada.',
  confirm: 'Enviar el enlace de nuevo',
  unknownTitle: 'Esta invitación no existe',
  unknown: 'Comprueba el enlace del mensaje o pide una nueva invitación.',
  expiredTitle: 'Esta invitación ha caducado',
  expired: 'Una invitación es válida durante 7 días. Pide una nueva.',
  closedTitle: 'Esta invitación está cerrada',
  closed: 'Se ha usado o retirado. Si todavía quieres unirte, pide una nueva.',
  declinedTitle: (organization) => `Has rechazado unirte a ${organization}`,
  declined: 'No pasará nada más. Si cambias de idea, pide una nueva invitación.',
  home: 'Ir a tus organizaciones',
}

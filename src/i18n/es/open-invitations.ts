import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: 'Invitaciones pendientes',
  none: 'Ninguna invitación espera respuesta.',
  email: 'Correo',
  into: (team) => `al equipo ${team}`,
  by: (name) => `Enviada por ${name}`,
  acts: 'Acciones',
  roleOf: (email) => `Rol en la invitación a ${email}`,
  expires: 'Caduca',
  expired: 'Caducada',
  resend: 'Enviar de nuevo',
  resendFor: (email) => `Enviar de nuevo la invitación a ${email}`,
  resent: (email) => `Enviada de nuevo a ${email}, válida 7 días más`,
  copy: 'Copiar enlace',
  copyFor: (email) => `Copiar el enlace de la invitación a ${email}`,
  copied: 'El enlace está en el portapapeles',
  copyFailed: 'Tu navegador no ha permitido copiar. Este es el enlace:',
  cancel: 'Retirar',
  cancelFor: (email) => `Retirar la invitación a ${email}`,
  cancelTitle: (email) => `¿Retirar la invitación a ${email}?`,
  cancelHelp:
    'El enlace de su correo deja de funcionar. Puedes volver a invitar a esta persona en cualquier momento.',
  cancelKeep: 'Conservar',
  cancelDo: 'Retirar invitación',
  canceled: (email) => `La invitación a ${email} está retirada`,
}

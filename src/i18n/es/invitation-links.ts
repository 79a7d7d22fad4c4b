import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('es')

export const invitationLinks: Words<typeof english> = {
  open: 'Crear un enlace…',
  title: 'Crear un enlace de invitación',
  description: 'Quien lo abra se une con una dirección de correo confirmada. Compártelo con cuidado.',
  role: 'Rol de quienes se unan',
  uses: 'Cuántas personas pueden unirse',
  usesHelp: `De 1 a ${linkLimits.mostUses}. Vacío: todas, hasta que caduque.`,
  usesProblem: `Escribe un número de 1 a ${linkLimits.mostUses}, o déjalo vacío.`,
  expires: 'Válido durante',
  days: { 1: '1 día', 7: '7 días', 30: '30 días' },
  make: 'Crear enlace',
  cancel: 'Cancelar',
  madeTitle: 'El enlace está listo',
  made: 'Se queda en la lista bajo los miembros, donde puedes copiarlo de nuevo o revocarlo.',
  link: 'Enlace de invitación',
  copy: 'Copiar enlace',
  copyFor: (role, inviter) => `Copiar el enlace de ${inviter} para el rol ${role}`,
  copied: 'El enlace está en el portapapeles',
  copyFailed: 'Tu navegador no ha permitido copiar. Este es el enlace:',
  done: 'Listo',
  list: 'Enlaces de invitación',
  column: { role: 'Rol', uses: 'Usos', expires: 'Caduca', acts: 'Acciones' },
  by: (name) => `Creado por ${name}`,
  into: (team) => `al equipo ${team}`,
  used: (uses, most) => (most === undefined ? `${uses}` : `${uses} de ${most}`),
  left: (left) => plural(left, { one: 'queda #', other: 'quedan #' }),
  ends: {
    expired: 'Caducado',
    usedUp: 'Agotado',
    inviter: 'Quien lo creó ya no puede dejar entrar a nadie',
    secret: 'Creado con un secreto anterior',
  },
  revoke: 'Revocar',
  revokeFor: (role, inviter) => `Revocar el enlace de ${inviter} para el rol ${role}`,
  revokeTitle: (role) => `¿Revocar este enlace para el rol ${role}?`,
  revokeHelp: 'Deja de funcionar al instante. Quien ya se haya unido se queda.',
  revokeKeep: 'Conservar',
  revokeDo: 'Revocar enlace',
  revoked: 'El enlace está revocado',
  failed: 'No se han podido cargar los enlaces.',
  again: 'Reintentar',
  refusals: {
    linksFull: `Ya hay ${linkLimits.perOrganization} enlaces. Revoca alguno primero.`,
    linkRevoked: 'Este enlace se ha revocado mientras tanto.',
  },
}

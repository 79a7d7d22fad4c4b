import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `Únete a ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} comparte este enlace. Recibes el rol Miembro.`,
          admin: `${inviter} comparte este enlace. Recibes el rol Admin.`,
          owner: `${inviter} comparte este enlace. Recibes el rol Propietario.`,
        }[role]
      : `${inviter} comparte este enlace. Recibes el rol “${role.name}”.`,
  act: (organization) => `Unirse a ${organization}`,
  as: (email) => `Tu sesión está abierta con ${email}.`,
  other: 'Usar otra cuenta',
  signedOut: 'Necesitas una cuenta con una dirección de correo confirmada. Después vuelves aquí.',
  signIn: 'Acceder para unirse',
  memberTitle: (organization) => `Estás en ${organization}`,
  member: 'No necesitas ningún enlace para entrar.',
  enter: (organization) => `Ir a ${organization}`,
  goneTitle: 'Este enlace ya no funciona',
  gone: 'Ha caducado, se ha usado tantas veces como se podía o se ha revocado. Pide uno nuevo a quien te lo envió.',
  refusals: {
    linkGone: 'Este enlace ya no funciona: acaba de caducar, agotarse o revocarse. Pide uno nuevo.',
    limit: 'Han sido demasiadas veces. Espera unos minutos e inténtalo de nuevo.',
    membershipsFull:
      'Estás en 20 organizaciones, el máximo para una persona. Abandona una y abre el enlace de nuevo.',
  },
}

import type { Words } from '@/lib/words'
import type { joining as english } from '../en/joining'

export const joining: Words<typeof english> = {
  title: 'Ingreso',
  description: 'El rol con el que se empieza, y quién puede unirse sin invitación.',
  role: {
    label: 'Rol predeterminado',
    help: 'Ya elegido en las nuevas invitaciones y enlaces, y asignado a quien se une por su cuenta.',
    changed: (role) => `El rol predeterminado ahora es ${role}`,
    failed: 'El rol predeterminado sigue como estaba',
  },
  domains: {
    title: 'Dominios de correo',
    help: 'Quien tiene una dirección confirmada en uno de estos ve el nombre de esta organización y puede unirse. A quien se le quitó el acceso le hace falta una invitación.',
    empty: 'No hay ningún dominio permitido: se entra por invitación o por enlace.',
    field: 'Dominio',
    placeholder: 'tu-empresa.com',
    fieldHelp: 'Tiene que ser el de tu propia dirección confirmada.',
    add: 'Permitir dominio',
    added: (domain) => `Quien tiene una dirección de ${domain} puede unirse`,
    remove: (domain) => `Quitar ${domain}`,
    removed: (domain) => `Ya nadie se une por ${domain}`,
    removedHelp: 'Quien ya se ha unido se queda.',
    failed: (domain) => `${domain} sigue permitido`,
    restored: (domain) => `${domain} vuelve a estar permitido`,
    ownThere: 'Un propietario con una dirección confirmada en otro dominio puede permitir ese.',
    ownPublic:
      'Tu dirección es de un proveedor en el que cualquiera puede tener una. Un propietario con una dirección confirmada en el dominio de tu empresa puede permitirlo.',
  },
}

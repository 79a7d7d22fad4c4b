import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: 'Puedes unirte a',
  help: 'Tu dirección de correo confirmada es de un dominio que permiten.',
  join: 'Unirse',
  joinNamed: (organization) => `Unirse a ${organization}`,
  joined: (organization) => `Estás en ${organization}`,
  gone: (organization) => `Ya no es posible unirse a ${organization}.`,
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('es')

export const accountRemoval: Words<typeof english> = {
  description:
    'Sales de todas las organizaciones, y todo lo que hay sobre ti se borra al instante y definitivamente. Lo que creaste en las organizaciones se queda ahí, a nombre de un antiguo miembro.',
  open: 'Eliminar…',
  blocked: 'Antes, estas deben tener otro propietario o eliminarse:',
  others: (count) =>
    count === 0
      ? 'No hay nadie más en ella'
      : plural(count, {
          one: 'Hay otra persona en ella',
          other: 'Hay otras # personas en ella',
        }),
  transfer: 'Transferir',
  transferNamed: (name) => `Transferir ${name}`,
  end: 'Eliminar',
  endNamed: (name) => `Eliminar ${name}`,
  due: (day) =>
    `Eliminada; se borra definitivamente el ${day}. A partir de entonces se puede eliminar tu cuenta.`,
  restore: 'Mejor restaurar',
  restoreNamed: (name) => `Mejor restaurar ${name}`,
  askTitle: '¿Eliminar tu cuenta?',
  askHelp: (email) => `No se podrá recuperar nada. Escribe “${email}” para continuar.`,
  typed: 'Tu correo electrónico',
  differs: 'Esta no es tu dirección.',
  keep: 'Cancelar',
  act: 'Eliminar mi cuenta',
}

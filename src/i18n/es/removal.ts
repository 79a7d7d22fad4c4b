import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: 'Eliminar esta organización',
  description: `Nadie podrá abrirla, y se avisa a todos los propietarios. Durante ${graceDays} días un propietario puede restaurarla; después se elimina definitivamente todo lo que contiene, y los propietarios reciben un certificado de lo que había.`,
  open: 'Eliminar…',
  askTitle: (name) => `¿Eliminar ${name}?`,
  askHelp: (name) =>
    `Sus miembros pierden el acceso al instante, en todas las pestañas abiertas. Durante ${graceDays} días no se borra nada. Escribe “${name}” para continuar.`,
  typed: 'Nombre de la organización',
  keep: 'Cancelar',
  act: (name) => `Eliminar ${name}`,
  deleted: (name) => `${name} se ha eliminado`,
  deletedHelp: (day) => `Se puede restaurar hasta el ${day}.`,
  restore: 'Restaurar',
  restoreNamed: (name) => `Restaurar ${name}`,
  restored: (name) => `${name} está de nuevo aquí, como estaba`,
  closedTitle: 'Eliminadas',
  closedUntil: (day) => `Se borra definitivamente el ${day}`,
  closedOther: 'Un propietario puede restaurarla',
}

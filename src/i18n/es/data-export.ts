import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('es')

export const dataExport: Words<typeof english> = {
  title: 'Tus datos',
  description:
    'Todo lo que tiene esta organización, en un solo archivo ZIP: filas, archivos, nombres y direcciones de su gente. ' +
    'No incluye lo que va dirigido a una sola persona.',
  start: 'Exportar todo',
  again: 'Reintentar',
  kept: `Cada exportación se guarda ${exportLimits.keptDays} días y después se elimina.`,
  busy: 'Recibirás un correo cuando esté lista.',
  list: 'Exportaciones',
  empty: 'Todavía no se ha exportado nada',
  asked: 'Solicitada',
  by: (name) => `por ${name}`,
  byFormer: 'por un antiguo miembro',
  state: 'Estado',
  size: 'Tamaño',
  acts: 'Acciones',
  contents: (rows, files) =>
    `${plural(rows, { one: '# fila', other: '# filas' })}, ${plural(files, { one: '# archivo', other: '# archivos' })}`,
  download: 'Descargar',
  downloadFor: (when) => `Descargar la exportación (${when})`,
  states: {
    waiting: 'En espera',
    running: 'En curso',
    done: 'Lista',
    failed: 'Fallida',
    expired: 'Eliminada',
  },
  until: (when) => `Se eliminará ${when}`,
}

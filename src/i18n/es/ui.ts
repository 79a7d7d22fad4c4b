import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: 'Cargando',
  close: 'Cerrar',
  undo: 'Deshacer',
  toasts: 'Mensajes',
  language: 'Idioma',
  choose: 'Elegir…',
  cancel: 'Cancelar',
  save: 'Guardar',
  edit: 'Editar',
  delete: 'Eliminar',
  yes: 'Sí',
  no: 'No',
  nothing: '–',
  added: 'Añadido',
  loadMore: 'Cargar más',
  loadMoreFailed: 'No se han podido cargar los siguientes.',
  retry: 'Reintentar',

  selection: {
    count: (count) => (count === 1 ? `${count} seleccionado` : `${count} seleccionados`),
    delete: 'Eliminar',
    change: 'Cambiar',
    clear: 'Anular la selección',
    all: 'Seleccionar todo',
  },

  deletion: {
    done: (name) => `Eliminado: ${name}`,
    failed: (name) => `Sin eliminar: ${name}`,
    restored: (name) => `Restablecido: ${name}`,
    restoreFailed: (name) => `Sin restablecer: ${name}`,
  },

  reference: {
    search: 'Escribe para buscar',
    none: 'Sin resultados.',
  },
}

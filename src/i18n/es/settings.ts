import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: 'General',
    description: 'Cómo se llama esta organización, qué aspecto tiene y dónde se encuentra.',
    save: 'Guardar',
    saved: (name) => `Guardado: ${name}`,
    savedHelp: (slug) => `Ahora está en /organizations/${slug}. La dirección anterior lleva ahí.`,
    changedBack: (name) => `Restablecido: ${name}`,
    unchanged: 'No hay nada que guardar.',
    failed: 'Tus cambios todavía no están guardados',
    undoFailed: 'No se han podido deshacer los cambios',
  },
  logo: {
    changed: 'El logo ha cambiado',
    removed: 'Se ha quitado el logo',
    changedBack: 'El logo vuelve a ser el de antes',
    failed: 'El logo sigue como estaba',
    undoFailed: 'No se ha podido recuperar el logo anterior',
  },
}

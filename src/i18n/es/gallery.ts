import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

const { plural, number } = counting('es')
const images = (count: number) => plural(count, { one: '# imagen', other: '# imágenes' })

export const gallery: Words<typeof english> = {
  title: 'Galería',
  totals: (count, size) => `${images(count)}, ${size}`,
  upload: 'Subir imágenes',
  drop: 'Suelta imágenes para subirlas',
  dropLimit: 'JPEG, PNG, WebP, GIF o AVIF, hasta 10 MB cada una',
  grid: 'Imágenes',
  keys: 'Las flechas mueven, Intro abre, Espacio selecciona, F2 renombra, Supr elimina.',

  empty: {
    title: 'Aún no hay imágenes',
    sentence:
      'Las imágenes que suben las personas de tu equipo se guardan aquí, solo para esta organización.',
    hint: 'Suelta archivos en cualquier lugar de esta página, o elígelos.',
  },

  image: {
    untitled: 'Sin título',
    open: (name) => `Abrir ${name}`,
    select: (name) => `Seleccionar ${name}`,
    rename: (name) => `Renombrar ${name}`,
    nameLabel: (name) => `Nuevo nombre para ${name}`,
    renameFailed: (name) => `“${name}” conserva su nombre`,
    uploading: (name) => `Subiendo ${name}`,
  },

  selection: {
    deleted: (count, name) =>
      count === 1
        ? `“${name}” se ha eliminado`
        : plural(count, { one: '# imagen eliminada', other: '# imágenes eliminadas' }),
    deleteFailed: (count) =>
      count === 1 ? 'No se ha eliminado la imagen' : 'No se han eliminado las imágenes',
    restored: (count, name) =>
      count === 1
        ? `“${name}” está de vuelta`
        : plural(count, { one: '# imagen está de vuelta', other: '# imágenes están de vuelta' }),
    restoredSome: (count, all) => `De vuelta: ${number(count)} de ${images(all)}`,
    restoreFailed: 'No se ha podido restaurar nada',
    restoreTooLate: 'Las imágenes eliminadas se pueden restaurar durante 50 minutos, y una sola vez.',
  },

  uploads: {
    label: 'Subidas',
    progress: (done, all) => `Subiendo: ${number(done)} de ${images(all)}`,
    finished: (done) => plural(done, { one: '# imagen subida', other: '# imágenes subidas' }),
    failed: (failed) => plural(failed, { one: '# imagen sin subir', other: '# imágenes sin subir' }),
    waiting: 'En espera',
    preparing: 'Preparando…',
    done: 'Subida',
    cancel: (name) => `Cancelar la subida de ${name}`,
    retry: (name) => `Subir ${name} de nuevo`,
    dismiss: (name) => `Quitar ${name} de esta lista`,
    close: 'Cerrar la lista de subidas',
  },

  lightbox: {
    position: (index, all) => `${number(index)} de ${number(all)}`,
    previous: 'Imagen anterior',
    next: 'Imagen siguiente',
    close: 'Cerrar',
    download: 'Descargar',
    delete: 'Eliminar',
    failed: 'No se ha podido cargar esta imagen.',
    size: (width, height) => `${width} × ${height}`,
  },
}

import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: 'Imágenes',
  uploads: 'Subidas',
  uploadsEmpty: 'Cada día con una subida tendrá una barra aquí.',
  storage: 'Espacio usado',
  storageEmpty: 'Aquí se verá cuánto ocupan tus imágenes, día a día.',
  stored: {
    more: (size) => `${size} más que hace 30 días`,
    fewer: (size) => `${size} menos que hace 30 días`,
    same: 'Igual que hace 30 días',
    none: 'Nada hace 30 días',
  },
  recent: 'Últimas imágenes',
  allImages: 'Todas las imágenes',
  noImages: 'Aún no hay imágenes',
  noImagesHelp: 'Las últimas se verán aquí, solo para los miembros de esta organización.',
  upload: 'Subir imágenes',
  start: { title: 'Subir la primera imagen', help: 'Suelta archivos en la galería.' },
}

import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: 'Immagini',
  uploads: 'Caricamenti',
  uploadsEmpty: 'Ogni giorno con un caricamento avrà una barra qui.',
  storage: 'Spazio usato',
  storageEmpty: 'Qui si vedrà quanto spazio occupano le immagini, giorno per giorno.',
  stored: {
    more: (size) => `${size} in più rispetto a 30 giorni fa`,
    fewer: (size) => `${size} in meno rispetto a 30 giorni fa`,
    same: 'Come 30 giorni fa',
    none: 'Nulla 30 giorni fa',
  },
  recent: 'Ultime immagini',
  allImages: 'Tutte le immagini',
  noImages: 'Ancora nessuna immagine',
  noImagesHelp: 'Le ultime si vedranno qui, solo per i membri di questa organizzazione.',
  upload: 'Carica immagini',
  start: { title: 'Carica la prima immagine', help: 'Trascina dei file nella galleria.' },
}

import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: 'Bilder',
  uploads: 'Uploads',
  uploadsEmpty: 'Jeder Tag mit einem Upload bekommt hier einen Balken.',
  storage: 'Belegter Speicher',
  storageEmpty: 'Hier wird Tag für Tag zu sehen sein, wie viel Platz Ihre Bilder brauchen.',
  stored: {
    more: (size) => `${size} mehr als vor 30 Tagen`,
    fewer: (size) => `${size} weniger als vor 30 Tagen`,
    same: 'So viel wie vor 30 Tagen',
    none: 'Nichts vor 30 Tagen',
  },
  recent: 'Neueste Bilder',
  allImages: 'Alle Bilder',
  noImages: 'Noch keine Bilder',
  noImagesHelp: 'Die neuesten erscheinen hier, nur für die Mitglieder dieser Organisation.',
  upload: 'Bilder hochladen',
  start: { title: 'Das erste Bild hochladen', help: 'Ziehen Sie einige Dateien in die Galerie.' },
}

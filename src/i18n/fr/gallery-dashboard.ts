import type { Words } from '@/lib/words'
import type { galleryDashboard as english } from '../en/gallery-dashboard'

export const galleryDashboard: Words<typeof english> = {
  images: 'Images',
  uploads: 'Envois',
  uploadsEmpty: 'Chaque jour où une image est envoyée aura une barre ici.',
  storage: 'Stockage utilisé',
  storageEmpty: 'La place que prennent vos images s’affichera ici, jour après jour.',
  stored: {
    more: (size) => `${size} de plus qu’il y a 30 jours`,
    fewer: (size) => `${size} de moins qu’il y a 30 jours`,
    same: 'Autant qu’il y a 30 jours',
    none: 'Rien il y a 30 jours',
  },
  recent: 'Dernières images',
  allImages: 'Toutes les images',
  noImages: 'Pas encore d’image',
  noImagesHelp: 'Les dernières s’afficheront ici, pour les membres de cette organisation seulement.',
  upload: 'Envoyer des images',
  start: { title: 'Envoyer la première image', help: 'Déposez des fichiers dans la galerie.' },
}

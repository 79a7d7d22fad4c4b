import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

const { plural, number } = counting('fr')
const images = (count: number) => plural(count, { one: '# image', other: '# images' })

export const gallery: Words<typeof english> = {
  title: 'Galerie',
  totals: (count, size) => `${images(count)}, ${size}`,
  upload: 'Envoyer des images',
  drop: 'Déposez des images pour les envoyer',
  dropLimit: 'JPEG, PNG, WebP, GIF ou AVIF, jusqu’à 10 Mo chacune',
  grid: 'Images',
  keys: 'Flèches pour se déplacer, Entrée pour ouvrir, Espace pour sélectionner, F2 pour renommer, Suppr pour supprimer.',

  empty: {
    title: 'Pas encore d’image',
    sentence:
      'Les images que vous et vos collègues envoyez sont gardées ici, pour cette organisation seulement.',
    hint: 'Déposez des fichiers n’importe où sur cette page, ou choisissez-les.',
  },

  image: {
    untitled: 'Sans titre',
    open: (name) => `Ouvrir ${name}`,
    select: (name) => `Sélectionner ${name}`,
    rename: (name) => `Renommer ${name}`,
    nameLabel: (name) => `Nouveau nom pour ${name}`,
    renameFailed: (name) => `« ${name} » a gardé son nom`,
    uploading: (name) => `Envoi en cours : ${name}`,
  },

  selection: {
    deleted: (count, name) =>
      count === 1
        ? `« ${name} » a été supprimée`
        : plural(count, { one: '# image supprimée', other: '# images supprimées' }),
    deleteFailed: (count) =>
      count === 1 ? 'L’image n’a pas été supprimée' : 'Les images n’ont pas été supprimées',
    restored: (count, name) =>
      count === 1
        ? `« ${name} » est de retour`
        : plural(count, { one: '# image est de retour', other: '# images sont de retour' }),
    restoredSome: (count, all) => `De retour : ${number(count)} sur ${images(all)}`,
    restoreFailed: 'Rien n’a pu être restauré',
    restoreTooLate: 'Les images supprimées peuvent être restaurées pendant 50 minutes, et une seule fois.',
  },

  uploads: {
    label: 'Envois',
    progress: (done, all) => `Envoi en cours : ${number(done)} sur ${images(all)}`,
    finished: (done) => plural(done, { one: '# image envoyée', other: '# images envoyées' }),
    failed: (failed) => plural(failed, { one: '# image non envoyée', other: '# images non envoyées' }),
    waiting: 'En attente',
    preparing: 'Préparation…',
    done: 'Envoyée',
    cancel: (name) => `Annuler l’envoi : ${name}`,
    retry: (name) => `Renvoyer ${name}`,
    dismiss: (name) => `Retirer ${name} de cette liste`,
    close: 'Fermer la liste des envois',
  },

  lightbox: {
    position: (index, all) => `${number(index)} sur ${number(all)}`,
    previous: 'Image précédente',
    next: 'Image suivante',
    close: 'Fermer',
    download: 'Télécharger',
    delete: 'Supprimer',
    failed: 'Cette image n’a pas pu être chargée.',
    size: (width, height) => `${width} × ${height}`,
  },
}

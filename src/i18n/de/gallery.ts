import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

const { plural, number } = counting('de')
const images = (count: number) => plural(count, { one: '# Bild', other: '# Bilder' })
const ofImages = (count: number) => plural(count, { one: '# Bild', other: '# Bildern' })

export const gallery: Words<typeof english> = {
  title: 'Galerie',
  totals: (count, size) => `${images(count)}, ${size}`,
  upload: 'Bilder hochladen',
  drop: 'Bilder hier ablegen, um sie hochzuladen',
  dropLimit: 'JPEG, PNG, WebP, GIF oder AVIF, je bis 10 MB',
  grid: 'Bilder',
  keys: 'Pfeiltasten bewegen, Eingabe öffnet, Leertaste wählt aus, F2 benennt um, Entf löscht.',

  empty: {
    title: 'Noch keine Bilder',
    sentence: 'Bilder, die Sie und andere hier hochladen, bleiben in dieser Organisation.',
    hint: 'Ziehen Sie Dateien irgendwo auf diese Seite, oder wählen Sie sie aus.',
  },

  image: {
    untitled: 'Ohne Titel',
    open: (name) => `${name} öffnen`,
    select: (name) => `${name} auswählen`,
    rename: (name) => `${name} umbenennen`,
    nameLabel: (name) => `Neuer Name für ${name}`,
    renameFailed: (name) => `„${name}“ hat den Namen behalten`,
    uploading: (name) => `${name} wird hochgeladen`,
  },

  selection: {
    deleted: (count, name) => (count === 1 ? `„${name}“ gelöscht` : `${images(count)} gelöscht`),
    deleteFailed: (count) =>
      count === 1 ? 'Das Bild wurde nicht gelöscht' : 'Die Bilder wurden nicht gelöscht',
    restored: (count, name) => (count === 1 ? `„${name}“ ist wieder da` : `${images(count)} sind wieder da`),
    restoredSome: (count, all) => `${number(count)} von ${ofImages(all)} wieder da`,
    restoreFailed: 'Nichts konnte wiederhergestellt werden',
    restoreTooLate: 'Gelöschte Bilder lassen sich 50 Minuten lang zurückholen, und nur einmal.',
  },

  uploads: {
    label: 'Uploads',
    progress: (done, all) => `Hochladen: ${number(done)} von ${ofImages(all)} fertig`,
    finished: (done) => `${images(done)} hochgeladen`,
    failed: (failed) => `${images(failed)} nicht hochgeladen`,
    waiting: 'Wartet',
    preparing: 'Vorbereitung …',
    done: 'Hochgeladen',
    cancel: (name) => `Hochladen von ${name} abbrechen`,
    retry: (name) => `${name} noch einmal hochladen`,
    dismiss: (name) => `${name} aus dieser Liste entfernen`,
    close: 'Liste der Uploads schließen',
  },

  lightbox: {
    position: (index, all) => `${number(index)} von ${number(all)}`,
    previous: 'Vorheriges Bild',
    next: 'Nächstes Bild',
    close: 'Schließen',
    download: 'Herunterladen',
    delete: 'Löschen',
    failed: 'Dieses Bild konnte nicht geladen werden.',
    size: (width, height) => `${width} × ${height}`,
  },
}

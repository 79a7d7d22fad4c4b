import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

const { plural, number } = counting('it')
const images = (count: number) => plural(count, { one: '# immagine', other: '# immagini' })

export const gallery: Words<typeof english> = {
  title: 'Galleria',
  totals: (count, size) => `${images(count)}, ${size}`,
  upload: 'Carica immagini',
  drop: 'Trascina qui le immagini da caricare',
  dropLimit: 'JPEG, PNG, WebP, GIF o AVIF, fino a 10 MB ciascuna',
  grid: 'Immagini',
  keys: 'Le frecce spostano, Invio apre, Spazio seleziona, F2 rinomina, Canc elimina.',

  empty: {
    title: 'Ancora nessuna immagine',
    sentence: 'Le immagini che tu e i colleghi caricate si conservano qui, solo per questa organizzazione.',
    hint: 'Trascina dei file in un punto qualsiasi di questa pagina, o sceglili.',
  },

  image: {
    untitled: 'Senza titolo',
    open: (name) => `Apri ${name}`,
    select: (name) => `Seleziona ${name}`,
    rename: (name) => `Rinomina ${name}`,
    nameLabel: (name) => `Nuovo nome per ${name}`,
    renameFailed: (name) => `“${name}” ha mantenuto il suo nome`,
    uploading: (name) => `Caricamento di ${name} in corso`,
  },

  selection: {
    deleted: (count, name) =>
      count === 1
        ? `“${name}” è stata eliminata`
        : plural(count, { one: '# immagine eliminata', other: '# immagini eliminate' }),
    deleteFailed: (count) =>
      count === 1 ? 'L’immagine non è stata eliminata' : 'Le immagini non sono state eliminate',
    restored: (count, name) =>
      count === 1
        ? `“${name}” è tornata`
        : plural(count, { one: '# immagine è tornata', other: '# immagini sono tornate' }),
    restoredSome: (count, all) => `Tornate: ${number(count)} di ${images(all)}`,
    restoreFailed: 'Non è stato possibile ripristinare nulla',
    restoreTooLate: 'Le immagini eliminate si possono ripristinare per 50 minuti, e una volta sola.',
  },

  uploads: {
    label: 'Caricamenti',
    progress: (done, all) => `Caricamento: ${number(done)} di ${images(all)}`,
    finished: (done) => plural(done, { one: '# immagine caricata', other: '# immagini caricate' }),
    failed: (failed) => plural(failed, { one: '# immagine non caricata', other: '# immagini non caricate' }),
    waiting: 'In attesa',
    preparing: 'Preparazione…',
    done: 'Caricata',
    cancel: (name) => `Annulla il caricamento di ${name}`,
    retry: (name) => `Carica di nuovo ${name}`,
    dismiss: (name) => `Togli ${name} da questo elenco`,
    close: 'Chiudi l’elenco dei caricamenti',
  },

  lightbox: {
    position: (index, all) => `${number(index)} di ${number(all)}`,
    previous: 'Immagine precedente',
    next: 'Immagine successiva',
    close: 'Chiudi',
    download: 'Scarica',
    delete: 'Elimina',
    failed: 'Non è stato possibile caricare questa immagine.',
    size: (width, height) => `${width} × ${height}`,
  },
}

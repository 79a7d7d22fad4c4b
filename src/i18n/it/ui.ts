import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: 'Caricamento',
  close: 'Chiudi',
  undo: 'Annulla',
  toasts: 'Messaggi',
  language: 'Lingua',
  choose: 'Scegli…',
  cancel: 'Annulla',
  save: 'Salva',
  edit: 'Modifica',
  delete: 'Elimina',
  yes: 'Sì',
  no: 'No',
  nothing: '–',
  added: 'Aggiunta',
  loadMore: 'Carica altri',
  loadMoreFailed: 'Non è stato possibile caricare i successivi.',
  retry: 'Riprova',

  selection: {
    count: (count) => (count === 1 ? `${count} selezionato` : `${count} selezionati`),
    delete: 'Elimina',
    change: 'Modifica',
    clear: 'Annulla la selezione',
    all: 'Seleziona tutti',
  },

  deletion: {
    done: (name) => `Eliminato: ${name}`,
    failed: (name) => `Non eliminato: ${name}`,
    restored: (name) => `Ripristinato: ${name}`,
    restoreFailed: (name) => `Non ripristinato: ${name}`,
  },

  reference: {
    search: 'Scrivi per cercare',
    none: 'Nessun risultato.',
  },
}

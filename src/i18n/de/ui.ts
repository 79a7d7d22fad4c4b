import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: 'Wird geladen',
  close: 'Schließen',
  undo: 'Rückgängig',
  toasts: 'Meldungen',
  language: 'Sprache',
  choose: 'Auswählen …',
  cancel: 'Abbrechen',
  save: 'Speichern',
  edit: 'Bearbeiten',
  delete: 'Löschen',
  yes: 'Ja',
  no: 'Nein',
  nothing: '–',
  added: 'Hinzugefügt',
  loadMore: 'Mehr laden',
  loadMoreFailed: 'Die nächsten konnten nicht geladen werden.',
  retry: 'Wiederholen',

  selection: {
    count: (count) => `${count} ausgewählt`,
    delete: 'Löschen',
    change: 'Ändern',
    clear: 'Auswahl aufheben',
    all: 'Alle hier auswählen',
  },

  deletion: {
    done: (name) => `${name} gelöscht`,
    failed: (name) => `${name} wurde nicht gelöscht`,
    restored: (name) => `${name} wiederhergestellt`,
    restoreFailed: (name) => `${name} konnte nicht wiederhergestellt werden`,
  },

  reference: {
    search: 'Tippen, um zu suchen',
    none: 'Nichts gefunden.',
  },
}

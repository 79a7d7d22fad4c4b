import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: 'optional',
  saved: (name) => `${name} gespeichert`,
  unchanged: 'Was Sie leer lassen, bleibt, wie es ist.',
  reverted: (name) => `${name} zurückgeändert`,
  revertFailed: (name) => `${name} konnte nicht zurückgeändert werden`,
  discard: {
    ask: 'Eingaben verwerfen?',
    help: 'Sie sind noch nicht gespeichert.',
    keep: 'Weiterschreiben',
    act: 'Verwerfen',
  },
  problems: {
    required: 'Das wird gebraucht.',
    tooLong: 'Das ist zu lang.',
    integer: 'Geben Sie eine ganze Zahl ein, zum Beispiel 12.',
    decimal: 'Geben Sie eine Zahl ein, zum Beispiel 12,5.',
    money: 'Geben Sie einen Betrag ein, zum Beispiel 12,50, ohne Tausendertrennzeichen.',
    tooLarge: 'Diese Zahl ist zu groß.',
    date: 'Wählen Sie einen Tag.',
    datetime: 'Wählen Sie einen Tag und eine Uhrzeit.',
    email: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel ada@example.com.',
    url: 'Geben Sie eine vollständige Adresse ein, zum Beispiel https://example.com.',
    choice: 'Wählen Sie etwas aus der Liste.',
    taken: 'Das ist schon vergeben.',
    missing: 'Das gibt es nicht mehr. Wählen Sie etwas anderes.',
    invalid: 'Das stimmt noch nicht.',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => `${name} auswählen`,
  search: 'Suchen',
  any: (filter) => `${filter}: alle`,
  noMatch: 'Nichts passt zu dem, was Sie suchen.',
  showAll: 'Alle zeigen',
  download: 'CSV herunterladen',
}

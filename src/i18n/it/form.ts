import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: 'facoltativo',
  saved: (name) => `Salvato: ${name}`,
  unchanged: 'Ciò che lasci vuoto resta com’è.',
  reverted: (name) => `Ripristinato: ${name}`,
  revertFailed: (name) => `Non è stato possibile ripristinare ${name}`,
  discard: {
    ask: 'Scartare ciò che hai scritto?',
    help: 'Non è ancora salvato.',
    keep: 'Continua',
    act: 'Scarta',
  },
  problems: {
    required: 'Campo obbligatorio.',
    tooLong: 'È troppo lungo.',
    integer: 'Scrivi un numero intero, ad esempio 12.',
    decimal: 'Scrivi un numero, ad esempio 12,5.',
    money: 'Scrivi un importo, ad esempio 12,50, senza separatori delle migliaia.',
    tooLarge: 'Questo numero è troppo grande.',
    date: 'Scegli un giorno.',
    datetime: 'Scegli un giorno e un’ora.',
    email: 'Scrivi un indirizzo e-mail, ad esempio ada@example.com.',
    url: 'Scrivi un indirizzo completo, ad esempio https://example.com.',
    choice: 'Scegli una voce dell’elenco.',
    taken: 'È già in uso.',
    missing: 'Non c’è più. Scegli altro.',
    invalid: 'Non è ancora corretto.',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => `Seleziona ${name}`,
  search: 'Cerca',
  any: (filter) => `${filter}: qualsiasi`,
  noMatch: 'Nulla corrisponde a ciò che cerchi.',
  showAll: 'Mostra tutto',
  download: 'Scarica CSV',
}

import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('it')

export const dataExport: Words<typeof english> = {
  title: 'I tuoi dati',
  description:
    'Tutto ciò che ha questa organizzazione, in un solo file ZIP: righe, file, nomi e indirizzi delle persone. ' +
    'Ciò che è rivolto a singole persone non ne fa parte.',
  start: 'Esporta tutto',
  again: 'Riprova',
  kept: `Un archivio si conserva per ${exportLimits.keptDays} giorni, poi viene eliminato.`,
  busy: 'Riceverai un’e-mail quando sarà pronto.',
  list: 'Esportazioni',
  empty: 'Non è ancora stato esportato nulla',
  asked: 'Richiesta',
  by: (name) => `da ${name}`,
  byFormer: 'da un ex membro',
  state: 'Stato',
  size: 'Dimensione',
  acts: 'Azioni',
  contents: (rows, files) =>
    `${plural(rows, { one: '# riga', other: '# righe' })}, ${plural(files, { one: '# file', other: '# file' })}`,
  download: 'Scarica',
  downloadFor: (when) => `Scarica l’archivio (${when})`,
  states: {
    waiting: 'In attesa',
    running: 'In corso',
    done: 'Pronto',
    failed: 'Non riuscito',
    expired: 'Eliminato',
  },
  until: (when) => `Verrà eliminato ${when}`,
}

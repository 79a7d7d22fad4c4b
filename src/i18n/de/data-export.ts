import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('de')

export const dataExport: Words<typeof english> = {
  title: 'Ihre Daten',
  description:
    'Alles, was diese Organisation hat, als eine ZIP-Datei: Zeilen, Dateien, Namen und Adressen der Personen. ' +
    'Was an einzelne Personen gerichtet ist, ist nicht dabei.',
  start: 'Alles exportieren',
  again: 'Wiederholen',
  kept: `Ein Archiv wird ${exportLimits.keptDays} Tage aufbewahrt und dann gelöscht.`,
  busy: 'Sie erhalten eine E-Mail, wenn es fertig ist.',
  list: 'Exporte',
  empty: 'Noch wurde nichts exportiert',
  asked: 'Angefordert',
  by: (name) => `von ${name}`,
  byFormer: 'von einem früheren Mitglied',
  state: 'Stand',
  size: 'Größe',
  acts: 'Aktionen',
  contents: (rows, files) =>
    `${plural(rows, { one: '# Zeile', other: '# Zeilen' })}, ${plural(files, { one: '# Datei', other: '# Dateien' })}`,
  download: 'Herunterladen',
  downloadFor: (when) => `Archiv herunterladen (${when})`,
  states: {
    waiting: 'Wartet',
    running: 'Wird geschrieben',
    done: 'Fertig',
    failed: 'Fehlgeschlagen',
    expired: 'Gelöscht',
  },
  until: (when) => `Wird ${when} gelöscht`,
}

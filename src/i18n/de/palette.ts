import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('de')

export const palette: Words<typeof english> = {
  placeholder: 'Suchen oder Befehl eingeben',
  results: 'Was sich öffnen lässt',
  hint: 'Pfeiltasten bewegen, Eingabe öffnet, Esc schließt.',
  groups: {
    recent: 'Zuletzt',
    pages: 'Seiten',
    organizations: 'Organisationen',
    actions: 'Aktionen',
  },
  count: (count) => plural(count, { one: '# Ergebnis', other: '# Ergebnisse' }),
  searching: 'Suche läuft …',
  none: (words) => `Nichts hier heißt „${words}“.`,
  noneHelp: 'Versuchen Sie es mit weniger Buchstaben oder mit dem Namen einer Seite.',
  failed: 'Die Suche hat nicht funktioniert.',
  actions: {
    invite: 'Mitglied einladen',
    changeRole: 'Rolle eines Mitglieds ändern',
    export: 'Alles aus dieser Organisation exportieren',
    theme: (theme) => `Darstellung: ${theme}`,
  },
}

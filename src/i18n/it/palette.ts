import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('it')

export const palette: Words<typeof english> = {
  placeholder: 'Cerca, o scrivi un comando',
  results: 'Che cosa si può aprire',
  hint: 'Le frecce spostano, Invio apre, Esc chiude.',
  groups: {
    recent: 'Recenti',
    pages: 'Pagine',
    organizations: 'Organizzazioni',
    actions: 'Azioni',
  },
  count: (count) => plural(count, { one: '# risultato', other: '# risultati' }),
  searching: 'Ricerca…',
  none: (words) => `Qui nulla si chiama “${words}”.`,
  noneHelp: 'Prova con meno lettere, o con il nome di una pagina.',
  failed: 'La ricerca non ha funzionato.',
  actions: {
    invite: 'Invita un membro',
    changeRole: 'Cambia il ruolo di un membro',
    export: 'Esporta tutto di questa organizzazione',
    theme: (theme) => `Tema: ${theme}`,
  },
}

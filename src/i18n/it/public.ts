import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { pages as english } from '../en/public'

const { plural } = counting('it')

export const pages: Words<typeof english> = {
  nav: {
    docs: 'Documentazione',
    pricing: 'Prezzi',
    changelog: 'Modifiche',
    privacy: 'Privacy',
    terms: 'Condizioni',
  },
  docs: {
    title: 'Documentazione',
    description: 'Come RefactKit tiene separate le organizzazioni e come costruirci sopra.',
    groups: { start: 'Primi passi', guides: 'Guide', recipes: 'Ricette', decisions: 'Decisioni' },
    onPage: 'In questa pagina',
    pages: 'Pagine',
    search: 'Cerca nella documentazione',
    find: 'Cerca',
    found: (count) => plural(count, { one: '# sezione', other: '# sezioni' }),
    nothing: (words) => `Nulla nella documentazione parla di “${words}”.`,
    results: (words) => `Risultati per “${words}”`,
  },
  pricing: {
    title: 'Prezzi',
    description: 'Quanto costa, in un colpo d’occhio.',
    sample: 'Sono esempi. I tuoi vanno in lib/plans.ts.',
    usual: 'Ciò che sceglie la maggior parte dei team',
    monthly: (price) => `${price} al mese`,
    free: 'Gratis',
    onRequest: 'Su richiesta',
    names: { free: 'Gratis', team: 'Team', business: 'Azienda' },
    for: {
      free: 'Per vedere se fa al caso tuo.',
      team: 'Per un team che ci lavora ogni giorno.',
      business: 'Per molti team, con un contratto.',
    },
    members: (count) => plural(count, { one: '# membro', other: 'Fino a # membri' }),
    anyMembers: 'Tutti i membri che vuoi',
    storage: (size) => `${size} per i file`,
    anyStorage: 'Tutto lo spazio per i file che ti serve',
    every: 'Ogni piano ha ruoli, team, il registro attività e lo stesso isolamento.',
    choose: 'Inizia',
    ask: 'Scrivici',
  },
  proof: {
    title: 'Niente da prendere per buono',
    lead: 'Ognuna di queste frasi è ciò che mostrerà un comando eseguito da te.',
    how: 'Come',
    claims: {
      attacked: 'Ogni tabella viene attaccata, anche quella che hai aggiunto un minuto fa.',
      missed: 'Se una protezione viene tolta, la sua mancanza si nota.',
      free: 'Un solo andata e ritorno per query: attraverso una rete la garanzia non costa nulla di misurabile.',
      answers: 'Chi può fare che cosa si legge nelle risposte, funzione per funzione e pagina per pagina.',
      moves: 'Un’organizzazione esce intera in un file e rientra altrove.',
      resource:
        'Una tabella con le sue pagine, i suoi test e i suoi testi in tredici lingue è una sola riga.',
    },
    picture: 'I membri di un’organizzazione, con i loro ruoli e gli inviti aperti.',
  },
}

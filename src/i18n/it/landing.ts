import type { Words } from '@/lib/words'
import type { landing as english } from '../en/landing'

export const landing: Words<typeof english> = {
  signIn: 'Accedi',
  start: 'Inizia',
  headline: 'Nessuna query esce dalla sua organizzazione.',
  lead: 'RefactKit è un kit open source per prodotti multi-tenant su TanStack Start e PostgreSQL. Tenere separate le organizzazioni non è una regola che il tuo team deve ricordare: il database rifiuta le righe altrui, e un comando verifica che lo faccia.',
  commands: {
    label: 'Due comandi su una macchina nuova',
    after:
      'Uno spazio di lavoro con dati dimostrativi su localhost:3000. Niente account, niente Docker, nulla da configurare.',
  },
  line: {
    title: 'Una sola via verso i dati. Cinque punti in cui fermarsi.',
    lead: 'Alice fa parte di Acme, quindi la sua richiesta arriva. Ciascuna delle altre arriva fino all’anello che la ferma.',
    request: 'richiesta',
    own: 'alice@acme.test',
    rows: 'Righe',
    stops: 'Ferma',
    links: [
      {
        name: 'signedIn',
        asks: 'Chi chiede?',
        who: 'anonimo',
        stops: 'chi non ha una sessione',
        answer: '401',
      },
      {
        name: 'member',
        asks: 'Fa parte di qui?',
        who: 'gus@globex.test',
        stops: 'chi viene da un’altra organizzazione, per cui questa non esiste',
        answer: '404',
      },
      {
        name: 'can',
        asks: 'Il suo ruolo lo consente?',
        who: 'mia@acme.test',
        stops: 'un membro che elimina ciò che solo gli admin possono eliminare',
        answer: '403',
      },
      {
        name: 'tenant',
        asks: 'Per quale organizzazione?',
        who: 'db fuori contesto',
        stops: 'il codice che ha dimenticato di dire per quale organizzazione lavora',
        answer: 'errore',
      },
      {
        name: 'query',
        asks: 'Quali righe?',
        who: "… = 'globex'",
        stops: 'SQL che nomina un’organizzazione altrui',
        answer: '0 righe',
      },
    ],
  },
  how: {
    title: 'Come funziona',
    name: {
      title: 'Nomina l’anello più lontano',
      text: 'Una funzione del server nomina l’anello più lontano che le serve; quelli prima vengono con esso. Nel tuo codice non compare nessun id di organizzazione: lo inserisce il contesto quando scrivi, e il database quando leggi.',
    },
    refuse: {
      title: 'PostgreSQL rifiuta il resto',
      text: 'Sicurezza a livello di riga su ogni tabella di un’organizzazione, in vigore con un utente del database che non può disattivarla. L’organizzazione viaggia nello stesso andata e ritorno della query, così nulla resta su una connessione.',
    },
    check: {
      title: 'Una macchina controlla, ogni volta',
      text: 'Policy, diritti, proprietari e chiavi del database in uso vengono confrontati con ciò che lo schema promette. Il server esegue lo stesso controllo all’avvio e non serve nessuno da un database che non lo supera.',
    },
  },
  foot: 'Licenza MIT. Da leggere, modificare e vendere.',
  worlds: {
    label: 'Che cosa tiene separate le organizzazioni',
    title: 'La tua organizzazione è l’unica nella stanza.',
    sentence:
      'Ogni query porta con sé l’organizzazione a cui è destinata. Il database consegna le righe di quella e tiene il resto per sé.',
    query: 'select name from gallery_image',
  },
}

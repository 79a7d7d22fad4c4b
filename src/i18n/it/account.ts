import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { account as english } from '../en/account'

const { plural } = counting('it')

export const account: Words<typeof english> = {
  description: 'Vale solo per te, in tutte le tue organizzazioni.',
  onThisPage: 'In questa pagina',
  sections: {
    profile: 'Profilo',
    language: 'Lingua',
    appearance: 'Aspetto',
    email: 'Indirizzo e-mail',
    password: 'Password',
    passkeys: 'Passkey',
    secondStep: 'Codici all’accesso',
    sessions: 'Sessioni aperte',
    notifications: 'Notifiche',
    connected: 'Metodi di accesso',
    data: 'I tuoi dati',
    removal: 'Elimina il tuo account',
  },
  profile: {
    description: 'Come ti vedono i colleghi, in tutte le tue organizzazioni.',
    name: 'Nome',
    nameProblem: 'Un nome ha da 1 a 100 caratteri visibili.',
    save: 'Salva',
    saved: (name) => `Ora il tuo nome è ${name}`,
    changedBack: (name) => `Nome ripristinato: ${name}`,
    unchanged: 'Non c’è nulla da salvare.',
    failed: 'Il tuo nome è rimasto com’era',
  },
  language: { description: 'Quello che leggi qui, e la lingua dei messaggi che ricevi.' },
  sessions: {
    description: 'A un browser che disconnetti viene chiesto di accedere di nuovo al prossimo clic.',
    title: 'Browser connessi',
    here: 'Questo browser',
    unknown: 'Un browser che non dice che cos’è',
    used: 'Usato',
    started: 'Connesso',
    end: 'Disconnetti',
    endNamed: (device) => `Disconnetti ${device}`,
    endOthers: 'Disconnetti tutti gli altri',
    ended: (device) => `${device} è disconnesso`,
    endedOthers: (count) =>
      count === 0
        ? 'Nessun altro browser era connesso'
        : plural(count, {
            one: 'Un altro browser è disconnesso',
            other: 'Altri # browser sono disconnessi',
          }),
    failed: 'Nessun browser è stato disconnesso',
  },
  connected: {
    description: 'Ognuno di questi ti fa accedere. L’ultimo resta.',
    label: 'Metodi di accesso',
    providers: {
      credential: 'Password',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    },
    since: 'Aggiunto',
    remove: 'Rimuovi',
    removeNamed: (name) => `Rimuovi ${name}`,
    removed: (name) => `Non puoi più accedere con ${name}`,
    none: 'Accedi con un link che ti viene inviato.',
    failed: 'Nulla è stato rimosso',
  },
  data: {
    description:
      'Tutto ciò che è conservato su di te, in un solo file: profilo, organizzazioni, inviti, notifiche, browser e ciò che hai fatto. Nessun segreto, e nulla sugli altri.',
    download: 'Scarica',
  },
  picture: {
    label: 'Foto',
    optional: 'facoltativo',
    help: 'La vede solo chi è in una delle tue organizzazioni.',
    of: (name) => `La foto di ${name}`,
    choose: 'Scegli una foto',
    change: 'Cambia',
    remove: 'Rimuovi',
    changed: 'La tua foto è cambiata',
    removed: 'La tua foto è stata rimossa',
    changedBack: 'La tua foto è tornata com’era',
    failed: 'La tua foto è rimasta com’era',
    undoFailed: 'Non è stato possibile ripristinare la foto',
    crop: {
      title: 'La parte visibile',
      help: 'Trascina la foto o spostala con i tasti freccia.',
      area: 'La parte visibile della foto',
      zoom: 'Zoom',
      unreadable: 'Questo browser non riesce ad aprire la foto. Salvala come JPEG o PNG e riprova.',
      cancel: 'Annulla',
      use: 'Usa',
    },
  },
}

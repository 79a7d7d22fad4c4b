import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('it')

export const organization: Words<typeof english> = {
  list: {
    description: 'Ciò che è in una non si vede da un’altra.',
    create: 'Nuova organizzazione',
    members: (count) => plural(count, { one: '# membro', other: '# membri' }),
    empty: 'Non fai ancora parte di un’organizzazione',
    emptyHelp: 'Creane una, o apri il link di un invito che hai ricevuto.',
  },
  onboarding: {
    description:
      'Ciò che tu e i colleghi conservate qui le appartiene, e nessun altro può vederlo. Li inviti nel passo successivo.',
    otherwise: 'Oppure creane una nuova',
  },
  create: {
    description:
      'All’inizio è vuota, ne hai il ruolo Proprietario, e non vede nulla delle tue altre organizzazioni.',
  },
  form: {
    name: 'Nome',
    namePlaceholder: 'Acme',
    nameProblem: 'Dalle un nome da 2 a 64 caratteri, con almeno una lettera o una cifra.',
    address: 'Indirizzo',
    addressProblem: 'Usa lettere minuscole, cifre e, tra di esse, trattini: al massimo 48 caratteri.',
    addressTaken: (slug) => `“${slug}” non si può usare. Scegli un altro indirizzo.`,
    addressFree: 'Questo indirizzo è disponibile.',
    addressChecking: 'Verifica dell’indirizzo…',
    addressKept: 'È in ogni link che condividi. Chi ha un link di prima arriva comunque qui.',
    addressHelp: 'Ricavato dal nome. È in ogni link che condividi.',
    logo: 'Logo',
    optional: 'Facoltativo',
    chooseLogo: 'Scegli un’immagine',
    changeLogo: 'Scegli un’altra immagine',
    removeLogo: 'Rimuovi',
    logoHelp: 'PNG, JPEG, WebP, GIF o AVIF, al massimo 10 MB. Si vede piccolo e quadrato.',
    logoPreview: (name) => `Il logo di ${name}`,
    preview: 'Come la vedranno i suoi membri',
    previewNote: 'Riceve un colore suo, così due organizzazioni non si confondono mai.',
    submit: 'Crea organizzazione',
    logoFailed: (name) => `${name} è pronta, ma senza il suo logo`,
  },
}

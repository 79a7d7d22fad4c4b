import type { Words } from '@/lib/words'
import type { signIn as english } from '../en/sign-in'

export const signIn: Words<typeof english> = {
  or: 'oppure',
  continueWith: 'Continua con',
  byPasskey: 'Usa una passkey',
  byLink: 'Ricevi un link via e-mail',
  link: {
    lead: 'Ti inviamo un link che ti fa accedere. Funziona una volta sola, entro 10 minuti.',
    submit: 'Invia il link',
    back: 'Accedi con la password',
    sentTitle: 'Controlla la posta',
    sent: (email) => `Se ${email} ha un account, un link è in arrivo.`,
    sentSomewhere: 'Se questo indirizzo ha un account, un link è in arrivo.',
    again: 'Usa un altro indirizzo',
    openLead: 'Questo link funziona una volta sola. Usalo sul dispositivo su cui vuoi lavorare.',
    open: 'Accedi',
    goneTitle: 'Questo link non funziona più',
    gone: 'Un link funziona una volta sola, entro 10 minuti. Inserisci il tuo indirizzo e te ne invieremo uno nuovo.',
  },
  secondStep: {
    lead: 'Inserisci il codice che mostra la tua app di autenticazione.',
    code: 'Codice',
    help: 'Non hai l’app con te? Inserisci invece uno dei tuoi codici di backup.',
    missing: 'Inserisci il codice dalla tua app, o un codice di backup.',
    remember: 'Ricorda questo dispositivo per 30 giorni',
    rememberHelp: 'Solo se non lo usa nessun altro.',
    submit: 'Continua',
    back: 'Accedi con un altro account',
  },
}

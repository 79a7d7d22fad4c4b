import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { auth as english } from '../en/auth'

const { plural } = counting('it')

export const auth: Words<typeof english> = {
  fields: {
    name: 'Nome',
    email: 'Indirizzo e-mail',
    password: 'Password',
    newPassword: 'Nuova password',
  },
  missing: {
    name: 'Scrivi il tuo nome, come lo conoscono i colleghi.',
    email: 'Inserisci un indirizzo e-mail, ad esempio ada@example.com.',
    password: 'Inserisci la tua password.',
  },
  password: {
    rule: 'Da 12 a 128 caratteri. Una frase va bene.',
    more: (count) => plural(count, { one: 'Ancora un carattere.', other: 'Ancora # caratteri.' }),
    less: (count) => plural(count, { one: 'Un carattere di troppo.', other: '# caratteri di troppo.' }),
    enough: 'Abbastanza lunga.',
    ratings: [
      'Tra le prime che vengono provate. Scegline un’altra.',
      'Facile da indovinare. Scegline un’altra.',
      'Può andare. Più lunga è meglio.',
      'Difficile da indovinare.',
      'Molto difficile da indovinare.',
    ],
    show: 'Mostra password',
    hide: 'Nascondi password',
    capsLock: 'Bloc Maiusc è attivo.',
  },
  failures: {
    credentials: 'L’indirizzo e-mail o la password non è corretta.',
    unconfirmed: 'Il tuo indirizzo e-mail non è ancora confermato.',
    limit: 'Troppi tentativi. Attendi un momento e riprova.',
    email: 'Non sembra un indirizzo e-mail. Controlla che non ci siano errori di battitura.',
    name: 'Questo nome contiene caratteri che non si possono mostrare. Scrivilo di nuovo.',
    password: 'Una password ha da 12 a 128 caratteri.',
    weak: 'Questa password è facile da indovinare. Alcune parole senza legame tra loro sono più difficili da indovinare.',
    link: 'Questo link non funziona più.',
    code: 'Questo codice non è corretto o è già stato usato. Attendi il prossimo.',
    step: 'È passato troppo tempo. Accedi di nuovo.',
    passkey: 'Questa passkey qui non è conosciuta. Forse è stata rimossa.',
    unlinked:
      'Questo account non garantisce che il suo indirizzo e-mail sia tuo, quindi l’accesso non è avvenuto. Accedi in un altro modo; funziona anche un link via e-mail.',
    declined: 'L’accesso non è avvenuto, perché lì non lo hai consentito.',
    taken: 'Quell’account qui è già di un’altra persona.',
    provider: 'L’accesso tramite quel servizio non ha funzionato. Riprova o accedi in un altro modo.',
    mail: 'Non è stato possibile inviare il messaggio. Nulla è andato perso; riprova tra qualche minuto.',
    origin: 'Questa pagina è stata aperta a un indirizzo che il server non riconosce come suo.',
    offline: 'Il server non è raggiungibile. Ciò che hai scritto è ancora qui; riprova.',
    unexpected: 'Qualcosa è andato storto da parte nostra. Ciò che hai scritto è ancora qui; riprova.',
  },
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Troppi tentativi. Riprova tra # minuto.',
          other: 'Troppi tentativi. Riprova tra # minuti.',
        })
      : plural(seconds, {
          one: 'Troppi tentativi. Riprova tra # secondo.',
          other: 'Troppi tentativi. Riprova tra # secondi.',
        }),
  login: {
    submit: 'Accedi',
    forgot: 'Password dimenticata?',
    noAccount: 'Non hai un account?',
    create: 'Creane uno',
  },
  signup: {
    submit: 'Crea account',
    haveAccount: 'Hai già un account?',
    signIn: 'Accedi',
  },
  forgot: {
    lead: 'Ti inviamo un link. Funziona una volta sola, entro 30 minuti.',
    submit: 'Invia il link',
    back: 'Torna all’accesso',
    sentTitle: 'Controlla la posta',
    sent: (email) => `Se ${email} ha un account, un link è in arrivo.`,
    sentSomewhere: 'Se questo indirizzo ha un account, un link è in arrivo.',
    again: 'Usa un altro indirizzo',
  },
  reset: {
    lead: 'Tutti i tuoi dispositivi verranno disconnessi.',
    submit: 'Salva la password',
    goneTitle: 'Questo link non funziona più',
    gone: 'Un link funziona una volta sola, entro 30 minuti. Puoi inviartene uno nuovo.',
    request: 'Invia un nuovo link',
    doneTitle: 'La tua password è salvata',
    done: 'Ora usala per accedere.',
  },
  verify: {
    title: 'Controlla la posta',
    sent: (email) =>
      `Abbiamo inviato un link a ${email}. Aprilo per confermare il tuo indirizzo: con quello accedi anche.`,
    sentSomewhere:
      'Ti abbiamo inviato un link. Aprilo per confermare il tuo indirizzo: con quello accedi anche.',
    ask: 'Ti inviamo un link che conferma il tuo indirizzo e ti fa accedere.',
    refused:
      'Il tuo indirizzo non è ancora confermato. Possiamo inviarti un nuovo link che lo conferma e ti fa accedere.',
    open: (email) => `Questo conferma ${email} e ti fa accedere qui.`,
    confirm: 'Conferma l’indirizzo',
    goneTitle: 'Questo link non funziona più',
    gone: 'Un link funziona per 24 ore. Inserisci il tuo indirizzo e te ne invieremo uno nuovo.',
    doneTitle: 'Il tuo indirizzo è confermato',
    done: 'Accedi per continuare.',
    send: 'Invia il link',
    resend: 'Invia di nuovo',
    resendIn: (seconds) => `Invia di nuovo tra ${seconds} s`,
    resent: 'Inviato. Il link è nel messaggio più recente.',
    spam: 'Non è arrivato nulla? Controlla la cartella dello spam.',
    other: 'Usa un altro indirizzo',
    otherTitle: 'Questo link è di un altro account',
    otherLead: 'Hai già una sessione aperta. Esci, poi apri di nuovo il link.',
    signOut: 'Esci',
    mailbox: 'Apri la casella di posta di sviluppo',
  },
}

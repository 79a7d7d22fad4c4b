import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { credentials as english } from '../en/credentials'

const { plural } = counting('it')

export const credentials: Words<typeof english> = {
  passkeys: {
    description:
      'Con una passkey accedi con l’impronta, il volto o il codice del tuo dispositivo. Vale insieme come password e come codice.',
    list: 'Le tue passkey',
    none: 'Non ne hai ancora.',
    nameless: 'Passkey',
    added: 'Aggiunta',
    add: 'Aggiungi una passkey',
    addDone: 'La passkey è stata aggiunta',
    addFailed: 'Nessuna passkey è stata aggiunta',
    unsupported: 'Questo browser non supporta le passkey.',
    rename: (name) => `Rinomina ${name}`,
    name: 'Nome',
    nameProblem: 'Un nome ha da 1 a 100 caratteri visibili.',
    renamed: (name) => `Ora il suo nome è ${name}`,
    renameFailed: 'Il nome della passkey è rimasto com’era',
    remove: (name) => `Rimuovi ${name}`,
    removeTitle: (name) => `Rimuovere ${name}?`,
    removeHelp:
      'Non ti farà più accedere. Il tuo dispositivo può ancora proporla finché non la elimini anche lì.',
    removed: (name) => `Passkey rimossa: ${name}`,
    removeFailed: 'La passkey non è stata rimossa',
  },
  secondStep: {
    description:
      'Dopo la password inserisci un codice da un’app sul tuo telefono. Chi ha solo la password resta fuori.',
    off: 'Non ti viene chiesto un codice.',
    on: 'Ti viene chiesto un codice su ogni nuovo dispositivo.',
    left: (count) =>
      count === 0
        ? 'Hai usato tutti i codici di backup. Creane di nuovi, o se perdi il telefono resti fuori.'
        : plural(count, { one: 'Resta un codice di backup.', other: 'Restano # codici di backup.' }),
    begin: 'Attiva i codici',
    beginFailed: 'I codici non sono stati attivati',
    setupTitle: 'Attiva i codici',
    scan: 'Inquadra questa immagine con la tua app di autenticazione, poi inserisci il codice che mostra.',
    picture: 'Immagine per la tua app di autenticazione',
    secret: 'Oppure scrivi questo nell’app:',
    code: 'Codice',
    codeMissing: 'Inserisci il codice che mostra la tua app.',
    finish: 'Chiedi i codici d’ora in poi',
    done: 'D’ora in poi ti viene chiesto un codice',
    codesTitle: 'I tuoi codici di backup',
    codesHelp:
      'Ognuno ti fa accedere una volta, se perdi il telefono. Conservali dove solo tu li trovi; non verranno più mostrati.',
    copy: 'Copia',
    copied: 'I codici sono negli appunti',
    copyFailed: 'Questo browser non permette alle pagine di copiare. Seleziona i codici e copiali tu.',
    download: 'Scarica',
    file: 'refactkit-codici-di-backup.txt',
    kept: 'Li ho conservati',
    renew: 'Nuovi codici di backup',
    renewFailed: 'I tuoi codici di backup sono rimasti com’erano',
    end: 'Non chiedere più codici',
    endTitle: 'Non chiedere più codici?',
    endHelp: 'Da allora basterà la password per accedere, su ogni dispositivo.',
    ended: 'Non ti vengono più chiesti codici',
    endFailed: 'Ti vengono ancora chiesti codici',
  },
  connect: {
    connect: (name) => `Collega ${name}`,
    failed: 'Non è stato collegato nulla',
    problems: {
      taken: 'Non è stato collegato nulla: quell’account appartiene già a qualcun altro qui.',
      unlinked:
        'Non è stato collegato nulla: quell’account non garantisce che il suo indirizzo e-mail sia tuo.',
      declined: 'Non è stato collegato nulla, perché lì non lo hai consentito.',
      provider: 'Non è stato collegato nulla. Riprova.',
    },
  },
}

import { counting } from '../../counting'
import { emailChangeLimits } from '../../email-change-limits'
import { exportLimits } from '../../export-limits'
import type { Words } from '../../words'
import type { letters as english } from './en'

const { plural } = counting('it')
const untilDay = (day: string) => (/^(8|11)\b/.test(day) ? `all’${day}` : `al ${day}`)
const onDay = (day: string) => (/^(8|11)\b/.test(day) ? `l’${day}` : `il ${day}`)

export const letters: Words<typeof english> = {
  footer: 'Inviato da RefactKit perché qualcuno ha inserito questo indirizzo.',
  copyLink: 'Se il pulsante non funziona, apri questo indirizzo:',
  roles: {
    member: 'con il ruolo Membro',
    admin: 'con il ruolo Admin',
    owner: 'con il ruolo Proprietario',
  },
  verify: {
    subject: 'Conferma il tuo indirizzo e-mail',
    heading: 'Conferma il tuo indirizzo e-mail',
    body: (name) =>
      `Ciao ${name}, un clic e il tuo account è pronto. Il link funziona per 24 ore e ti fa accedere.`,
    action: 'Conferma e accedi',
    note: 'Non hai creato un account? Ignora questo messaggio: senza il tuo clic non succede nulla.',
  },
  finish: {
    subject: 'Scegli una password per completare il tuo account',
    heading: 'Scegli una password per completare il tuo account',
    body:
      'Con questo indirizzo è stato iniziato un account che non è ancora confermato. Perché solo tu ne conosca ' +
      'la password, sceglila ora. Il link funziona per 30 minuti, una volta sola.',
    action: 'Scegli una password',
    note: 'Non hai creato un account? Ignora questo messaggio: senza il tuo clic non succede nulla.',
  },
  reset: {
    subject: 'Scegli una nuova password',
    heading: 'Scegli una nuova password',
    body: 'Hai chiesto una nuova password. Il link funziona per 30 minuti, una volta sola. Poi tutti i dispositivi vengono disconnessi.',
    action: 'Scegli una nuova password',
    note: 'Non l’hai chiesta? Ignora questo messaggio: la tua password resta com’è.',
  },
  confirmAddress: {
    subject: 'Conferma il tuo nuovo indirizzo e-mail',
    heading: 'Conferma il tuo nuovo indirizzo e-mail',
    body: (name) =>
      `${name} vuole accedere d’ora in poi con questo indirizzo. Il link funziona per ${emailChangeLimits.confirmHours} ore, in un browser già connesso a quell’account.`,
    action: 'Conferma l’indirizzo',
    note: 'Non eri tu? Ignora questo messaggio: senza il tuo clic non succede nulla.',
  },
  keepAddress: {
    subject: 'Il tuo indirizzo e-mail sta per cambiare',
    heading: 'Il tuo indirizzo e-mail sta per cambiare',
    body: (after) =>
      `Qualcuno che ha potuto confermare di essere te ha chiesto che tu acceda con ${after}. Sarà così appena il nuovo indirizzo viene confermato.`,
    action: 'Mantieni questo indirizzo',
    note: `Eri tu? Allora non c’è nulla da fare. Il link funziona per ${emailChangeLimits.undoDays} giorni, anche dopo il cambio.`,
  },
  addressChanged: {
    subject: 'Il tuo indirizzo e-mail è stato cambiato',
    heading: 'Il tuo indirizzo e-mail è stato cambiato',
    body: (after) => `D’ora in poi accedi con ${after}. Questa è l’ultima e-mail a questo indirizzo.`,
    action: 'Riprendi l’indirizzo',
    note: `Non eri tu? Riprendi l’indirizzo entro ${emailChangeLimits.undoDays} giorni: tutti i browser vengono disconnessi e scegli una nuova password.`,
  },
  addressTaken: {
    subject: 'Qualcuno vuole usare il tuo indirizzo',
    heading: 'Qualcuno vuole usare il tuo indirizzo',
    body:
      'Qualcuno ha provato a dare questo indirizzo a un altro account. Appartiene al tuo, quindi nulla è cambiato e ' +
      'nulla è stato mostrato a quella persona.',
    action: 'Accedi',
    note: 'Eri tu? Un indirizzo appartiene a un solo account: accedi con questo, oppure prima elimina l’altro account.',
  },
  accountDeleted: {
    subject: 'Il tuo account è stato eliminato',
    heading: 'Il tuo account è stato eliminato',
    body:
      'Non fai più parte di nessuna organizzazione, e tutto ciò che ti riguarda è stato rimosso. Ciò che hai creato nelle ' +
      'organizzazioni resta lì. Questa è l’ultima e-mail a questo indirizzo.',
    action: 'Ricomincia',
    note: 'Non eri tu? L’account non si può recuperare; chi l’ha eliminato ha potuto identificarsi come te.',
  },
  signInLink: {
    subject: 'Il tuo link per accedere',
    heading: 'Accedi a RefactKit',
    body: 'Hai chiesto un link per accedere. Funziona per 10 minuti, una volta sola.',
    action: 'Accedi',
    note: 'Non l’hai chiesto? Ignora questo messaggio: senza il link nessuno accede.',
  },
  confirmationCode: {
    subject: 'Il tuo codice per confermare che sei tu',
    heading: 'Conferma che sei tu',
    body: 'Inserisci questo codice nella pagina che l’ha chiesto. Funziona per 10 minuti, una volta sola.',
    action: 'Vai a RefactKit',
    note: 'Non l’hai chiesto? Allora qualcuno usa un dispositivo con la tua sessione aperta: disconnetti tutti i dispositivi.',
  },
  changes: {
    password: () => 'La tua password è stata cambiata',
    passkeyAdded: () => 'Una passkey è stata aggiunta al tuo account',
    passkeyRemoved: () => 'Una passkey è stata rimossa dal tuo account',
    secondStepOn: () => 'Ora il tuo account chiede un codice',
    secondStepOff: () => 'Il tuo account non chiede più un codice',
    backupCodes: () => 'Hai nuovi codici di backup',
    connected: (name) => `Ora puoi accedere al tuo account con ${name}`,
    disconnected: (name) => `Non puoi più accedere al tuo account con ${name}`,
  },
  change: {
    body: 'Se eri tu, non c’è nulla da fare.',
    action: 'Vedi il tuo account',
    note: 'Non eri tu? Scegli ora una nuova password, da “Password dimenticata?”. Poi tutti i dispositivi vengono disconnessi.',
  },
  newDevice: {
    subject: 'Un nuovo dispositivo è connesso al tuo account',
    heading: 'Un nuovo dispositivo è connesso',
    body: (device, address) =>
      `Il tuo account è stato aperto con ${device}${address ? `, da ${address}` : ''}, dove non avevi mai fatto accesso. Se eri tu, non c’è nulla da fare.`,
    unknown: 'un browser che non dice che cos’è',
    action: 'Vedi il tuo account',
    note: 'Non eri tu? Scegli ora una nuova password, da “Password dimenticata?”. Poi tutti i dispositivi vengono disconnessi.',
  },
  accountExists: {
    subject: 'Hai già un account',
    heading: 'Hai già un account',
    body:
      'Qualcuno ha provato a creare un account con questo indirizzo, che ne ha già uno. ' +
      'Se eri tu, accedi; se non hai più la password, scegline una nuova da lì.',
    action: 'Accedi',
    note: 'Non eri tu? Nulla è cambiato e nulla è stato mostrato a quella persona. Non c’è nulla da fare.',
  },
  dataExport: {
    ready: {
      subject: (organization) => `I dati di ${organization} sono pronti`,
      body: (organization) =>
        `L’archivio con tutto ciò che ha ${organization} è scritto e verificato. I proprietari possono scaricarlo per ${exportLimits.keptDays} giorni.`,
      action: 'Vai al download',
      note: 'Non l’hai chiesto? Allora qualcuno ha usato il tuo account: cambia la password.',
    },
    failed: {
      subject: (organization) => `Esportazione non riuscita: ${organization}`,
      body: (organization) =>
        `Non è stato possibile scrivere l’archivio di ${organization}. Nulla dell’organizzazione è cambiato; la pagina dice perché.`,
      action: 'Vai alla pagina',
      note: 'Non l’hai chiesto? Allora qualcuno ha usato il tuo account: cambia la password.',
    },
  },
  digest: {
    subject: (count) => plural(count, { one: 'Una notifica non letta', other: '# notifiche non lette' }),
    body: 'Ecco che cosa è successo nelle tue organizzazioni dall’ultima e-mail.',
    andMore: (count) => plural(count, { one: 'e un’altra', other: 'e altre #' }),
    action: 'Leggi',
    note: 'Nella stessa pagina scegli quanto spesso arriva questa e-mail e che cosa contiene.',
  },
  removal: {
    subject: (organization, day) => `${organization} verrà eliminata ${onDay(day)}`,
    body: (by, organization, day) =>
      `${by} ha eliminato ${organization}. Nessuno può più aprirla, e tutto il suo contenuto c’è ancora. Fino ${untilDay(day)} ogni proprietario può ripristinarla; poi viene rimossa definitivamente.`,
    action: 'Vedi le tue organizzazioni',
    note: 'Non te lo aspettavi? Ripristinala da lì, e parla con chi l’ha eliminata.',
  },
  removed: {
    subject: (organization) => `${organization} è stata rimossa`,
    body: (organization, rows, files) =>
      `Ciò che ${organization} aveva non c’è più: ${plural(rows, { one: '# riga', other: '# righe' })} e ${plural(files, { one: '# file', other: '# file' })}. Il certificato allegato elenca ciò che è stato rimosso, con un’impronta di ogni parte.`,
    action: 'Vedi le tue organizzazioni',
    note: 'Conserva il certificato: viene inviato a chi era proprietario dell’organizzazione, e a nessun altro.',
  },
  invitation: {
    subject: (organization) => `Entra in ${organization}`,
    heading: (organization) => `Entra in ${organization}`,
    body: (inviter, organization, role) =>
      `${inviter} ti invita in ${organization} ${role}. L’invito vale 7 giorni.`,
    ownRole: (name) => `con il ruolo “${name}”`,
    action: 'Vedi l’invito',
    note: 'Non conosci questa organizzazione? Ignora questo messaggio: nessuno lo saprà.',
  },
}

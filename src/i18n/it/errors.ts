import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { errors as english } from '../en/errors'

export const errors: Words<typeof english> = {
  unauthenticated: 'La tua sessione è chiusa. Accedi e riprova.',
  forbidden: 'Il tuo ruolo qui non lo consente. Un proprietario può cambiarlo.',
  'not-found': 'Qui non c’è nulla, o nulla che tu possa vedere.',
  conflict: 'Nel frattempo qualcun altro ha modificato questo. Ricarica la pagina e riprova.',
  invalid: 'Qualcosa in questo modulo non è ancora corretto.',
  limit: 'Troppe richieste in una volta. Attendi un momento e riprova.',
  unavailable: 'Il database ora non è raggiungibile. Nulla è andato perso; riprova tra un momento.',
  unexpected: 'Qualcosa è andato storto da parte nostra. Nulla è stato salvato.',

  confirmIdentity: 'Nulla è cambiato, perché non hai confermato che sei tu.',
  crossSite: 'Questa richiesta arrivava da un altro sito, quindi non è stato fatto nulla.',
  databaseBusy: 'Al momento ci sono troppe richieste. Nulla è cambiato; riprova tra un momento.',
  databaseReadOnly:
    'Al momento si può leggere tutto, ma non modificare nulla. Ciò che hai scritto è ancora qui.',
  databaseUnreachable: 'Il database ora non è raggiungibile. Nulla è andato perso; riprova tra un momento.',
  diskFull: 'Non c’è più spazio per questo. Nulla è stato salvato e nulla è andato perso.',
  notReady: 'Questo server è ancora in preparazione. Riprova tra un momento.',
  offline: 'La connessione al server si è interrotta. Controllala e riprova.',
  payload: 'Non è stato possibile leggere la richiesta. Ricarica la pagina e riprova.',
  taken: 'È già in uso. Nulla è stato salvato.',
  missing: 'Ciò a cui questo si riferisce non c’è più. Nulla è stato salvato.',
  referenced: 'Qualcos’altro si riferisce ancora a questo, quindi nulla è stato eliminato.',
  undoTooLate: 'È passata più di un’ora: non si può più annullare.',
  tooLarge: 'È più di quanto si possa elaborare in una volta. Nulla è stato salvato.',
  unknownFunction: 'C’è una versione più recente di questa pagina. Ricaricala e riprova.',

  exportsOften: `Sono possibili ${exportLimits.perDay} esportazioni al giorno.`,
  exportInterrupted: 'Nel frattempo il server è stato fermato. Riprova.',
  exportRunning: 'Un’esportazione è già in corso.',

  galleryFull:
    'Questa galleria contiene 10.000 immagini, il suo limite. Le immagini eliminate liberano il posto dopo un’ora.',
  fileUnreadable: 'Questo file ora non si può leggere. Nulla è andato perso; riprova tra un momento.',
  imageBroken: 'Questo file è danneggiato: non si apre come immagine. Nulla è stato memorizzato.',
  imageEmpty: 'Questo file è vuoto.',
  imageTooLarge: 'Questa immagine supera i 10 MB. Salvala più piccola e riprova.',
  imageTooManyFrames: 'Questa animazione ha più di 300 fotogrammi.',
  imageTooManyPixels: 'Questa immagine ha più di 40 megapixel, contando ogni fotogramma.',
  imageTooSlow: 'Preparare questa immagine ha richiesto troppo tempo. Salvala più piccola e riprova.',
  imageType: 'Si possono caricare solo immagini JPEG, PNG, WebP, GIF e AVIF.',
  storageFailed:
    'Non è stato possibile memorizzare l’immagine. Nulla è stato salvato; riprova tra un momento.',
  uploadAborted: 'Il caricamento è stato interrotto. Nulla è stato memorizzato.',
  uploadLength: 'Il caricamento non indicava la sua lunghezza. Nulla è stato memorizzato.',
  uploadOffline: 'La connessione si è interrotta, quindi nulla è stato memorizzato. Riprova.',
  uploadsBusy: 'Stanno arrivando molte immagini insieme. Attendi un momento e riprova.',
  nameDiffers: 'Questo non è il nome dell’organizzazione. Nulla è stato eliminato.',
  slugTaken: 'Questo indirizzo non si può usare. Scegline un altro.',
  slugsFull: 'Questa organizzazione ha già avuto 20 indirizzi, il massimo possibile. Torna a uno di quelli.',
  membershipsFull: 'Sei in 20 organizzazioni, il massimo per una persona. Nulla è stato creato.',
}

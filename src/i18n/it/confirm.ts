import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: 'Conferma che sei tu',
  help: 'Non ti verrà chiesto di nuovo per 15 minuti. Poi ciò che hai iniziato prosegue.',
  password: 'Password',
  code: 'Codice dalla tua app di autenticazione',
  codeHelp: 'Oppure uno dei tuoi codici di backup.',
  mail: 'Codice dal messaggio',
  mailHelp: (email) => `Invieremo un codice a ${email}.`,
  mailSent: (email) => `Un codice è in arrivo a ${email}. Funziona per 10 minuti.`,
  send: 'Inviami un codice',
  sendAgain: 'Invia un altro codice',
  submit: 'Conferma',
  passkeyHelp: 'Il tuo dispositivo chiede l’impronta, il volto o il suo codice.',
  passkey: 'Usa una passkey',
  other: {
    password: 'Usa la password',
    code: 'Usa un codice',
    passkey: 'Usa una passkey',
    mail: 'Ricevi un codice via e-mail',
  },
  cancel: 'Annulla',
  missing: 'Prima compila questo campo.',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: 'Questa non è la tua password. Riprova.',
  codeWrong: 'Questo codice non è corretto o è già stato usato.',
  passkeyRefused:
    'Non è stato possibile aggiungere questa passkey. Il tuo dispositivo deve chiedere l’impronta, il volto o un codice.',
  passkeyGone: 'Nel frattempo questa passkey è stata rimossa.',
  passkeysFull: 'Ci sono già 20 passkey. Prima rimuovine una.',
  secondStepThere: 'I codici vengono già chiesti. Ricarica la pagina per vederlo.',
  secondStepGone: 'I codici non vengono più chiesti. Ricarica la pagina per vederlo.',
  passkeyWrong: 'Questa passkey non è tua. Provane un’altra.',
  providerAway:
    'Quel servizio non è raggiungibile in questo momento. Non è cambiato nulla; riprova tra poco.',
}

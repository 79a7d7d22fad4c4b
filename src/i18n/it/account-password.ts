import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('it')

export const accountPassword: Words<typeof english> = {
  description: 'Viene chiesta di nuovo quando un browser connesso non basta.',
  current: 'Password attuale',
  next: 'Nuova password',
  signOutOthers: 'Disconnetti tutti gli altri browser',
  submit: 'Cambia password',
  changed: 'La tua password è cambiata',
  endedHelp: (count) =>
    plural(count, {
      one: 'Un altro browser è disconnesso.',
      other: 'Altri # browser sono disconnessi.',
    }),
  missing: 'Inserisci la tua password attuale.',
  none: 'Non hai una password: accedi in un altro modo.',
  forgot: 'Dimenticata?',
  send: 'Inviami un link per sceglierne una',
  sent: (email) => `Un link è in arrivo a ${email}`,
  sentHelp: 'Funziona per 30 minuti, una volta sola, e disconnette tutti i tuoi browser.',
  failed: 'La tua password è rimasta com’era',
  notSent: 'Non è stato possibile inviare il link',
}

import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'Messaggi non arrivati',
  help: 'Sono conservati per 30 giorni. Correggere l’indirizzo o il server di posta prima di inviarli di nuovo.',
  column: { letter: 'Messaggio', why: 'Perché', since: 'Da', acts: 'Azioni' },
  refused: (code) => `Rifiutato dal server di posta (${code})`,
  unreachable: 'Il server di posta non l’ha accettato',
  again: 'Invia di nuovo',
  againFor: (address) => `Invia di nuovo il messaggio a ${address}`,
  sending: (address) => `Il messaggio a ${address} è di nuovo in viaggio`,
  drop: 'Dimentica',
  dropFor: (address) => `Dimentica il messaggio a ${address}`,
  dropped: (address) => `Il messaggio a ${address} è dimenticato`,
  failed: 'Impossibile caricare i messaggi.',
  retry: 'Riprova',
}

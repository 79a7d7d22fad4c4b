import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: 'Sei offline. Ciò che vedi e ciò che hai scritto resta qui.',
  away: 'Il server non risponde. Ciò che vedi e ciò che hai scritto resta qui; questa pagina continua a provare.',
  back: 'La connessione è tornata. Si sta caricando ciò che è cambiato nel frattempo.',
  again: 'Prova adesso',
}

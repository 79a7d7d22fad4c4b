import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: 'Sie sind offline. Was Sie sehen und was Sie geschrieben haben, bleibt hier.',
  away: 'Der Server antwortet nicht. Was Sie sehen und was Sie geschrieben haben, bleibt hier; diese Seite versucht es weiter.',
  back: 'Die Verbindung ist wieder da. Was sich inzwischen geändert hat, wird geholt.',
  again: 'Jetzt versuchen',
}

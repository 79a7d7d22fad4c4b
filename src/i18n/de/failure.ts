import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) =>
    status === 503 ? 'Gleich wieder da' : status === 404 ? 'Nicht gefunden' : 'Das hat nicht geklappt',
  again: 'Wiederholen',
  home: 'Zur Startseite',
  reference: (requestId) => `Referenz für den Support: ${requestId}`,
}

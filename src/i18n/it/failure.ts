import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) =>
    status === 503 ? 'Torniamo tra un momento' : status === 404 ? 'Non trovato' : 'Non ha funzionato',
  again: 'Riprova',
  home: 'Vai alla pagina iniziale',
  reference: (requestId) => `Riferimento per l’assistenza: ${requestId}`,
}

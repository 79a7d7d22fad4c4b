import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) =>
    status === 503 ? 'De retour dans un instant' : status === 404 ? 'Introuvable' : 'Cela n’a pas fonctionné',
  again: 'Réessayer',
  home: 'Aller à la page d’accueil',
  reference: (requestId) => `Référence pour l’assistance : ${requestId}`,
}

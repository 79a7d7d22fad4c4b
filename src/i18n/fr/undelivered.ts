import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'Courriers non arrivés',
  help: 'Ils sont conservés 30 jours. Corrigez l’adresse ou le serveur de messagerie avant de les renvoyer.',
  column: { letter: 'Courrier', why: 'Pourquoi', since: 'Depuis', acts: 'Actions' },
  refused: (code) => `Refusé par le serveur de messagerie (${code})`,
  unreachable: 'Le serveur de messagerie ne l’a pas pris',
  again: 'Renvoyer',
  againFor: (address) => `Renvoyer le courrier à ${address}`,
  sending: (address) => `Le courrier à ${address} est de nouveau en route`,
  drop: 'Oublier',
  dropFor: (address) => `Oublier le courrier à ${address}`,
  dropped: (address) => `Le courrier à ${address} est oublié`,
  failed: 'Les courriers n’ont pas pu être chargés.',
  retry: 'Réessayer',
}

import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: 'Chargement',
  close: 'Fermer',
  undo: 'Annuler',
  toasts: 'Messages',
  language: 'Langue',
  choose: 'Choisir…',
  cancel: 'Annuler',
  save: 'Enregistrer',
  edit: 'Modifier',
  delete: 'Supprimer',
  yes: 'Oui',
  no: 'Non',
  nothing: '–',
  added: 'Ajout',
  loadMore: 'Charger plus',
  loadMoreFailed: 'La suite n’a pas pu être chargée.',
  retry: 'Réessayer',

  selection: {
    count: (count) => (count < 2 ? `${count} sélectionné` : `${count} sélectionnés`),
    delete: 'Supprimer',
    change: 'Modifier',
    clear: 'Effacer la sélection',
    all: 'Tout sélectionner',
  },

  deletion: {
    done: (name) => `Supprimé : ${name}`,
    failed: (name) => `Pas supprimé : ${name}`,
    restored: (name) => `De retour : ${name}`,
    restoreFailed: (name) => `Pas rétabli : ${name}`,
  },

  reference: {
    search: 'Tapez pour chercher',
    none: 'Aucun résultat.',
  },
}

import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: 'facultatif',
  saved: (name) => `Enregistré : ${name}`,
  unchanged: 'Ce que vous laissez vide reste inchangé.',
  reverted: (name) => `Comme avant : ${name}`,
  revertFailed: (name) => `Impossible de rétablir ${name}`,
  discard: {
    ask: 'Abandonner ce que vous avez écrit ?',
    help: 'Ce n’est pas encore enregistré.',
    keep: 'Continuer',
    act: 'Abandonner',
  },
  problems: {
    required: 'Ce champ est requis.',
    tooLong: 'C’est trop long.',
    integer: 'Saisissez un nombre entier, par exemple 12.',
    decimal: 'Saisissez un nombre, par exemple 12,5.',
    money: 'Saisissez un montant, par exemple 12,50, sans séparateur de milliers.',
    tooLarge: 'Ce nombre est trop grand.',
    date: 'Choisissez un jour.',
    datetime: 'Choisissez un jour et une heure.',
    email: 'Saisissez une adresse e-mail, par exemple ada@example.com.',
    url: 'Saisissez une adresse complète, par exemple https://example.com.',
    choice: 'Choisissez dans la liste.',
    taken: 'C’est déjà pris.',
    missing: 'Cela n’existe plus. Choisissez autre chose.',
    invalid: 'Ce n’est pas encore correct.',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => `Sélectionner ${name}`,
  search: 'Rechercher',
  any: (filter) => `${filter} : tout`,
  noMatch: 'Rien ne correspond à votre recherche.',
  showAll: 'Tout afficher',
  download: 'Télécharger en CSV',
}

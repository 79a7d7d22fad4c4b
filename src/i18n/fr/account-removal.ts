import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('fr')

export const accountRemoval: Words<typeof english> = {
  description:
    'Vous quittez toutes vos organisations, et tout ce qui vous concerne est supprimé aussitôt et définitivement. Ce que vous avez créé dans les organisations y reste, au nom d’un ancien membre.',
  open: 'Supprimer…',
  blocked: 'Avant cela, ces organisations doivent être transférées à quelqu’un d’autre ou supprimées :',
  others: (count) =>
    count === 0
      ? 'Personne d’autre n’en fait partie'
      : plural(count, {
          one: '# autre personne en fait partie',
          other: '# autres personnes en font partie',
        }),
  transfer: 'Transférer',
  transferNamed: (name) => `Transférer ${name}`,
  end: 'Supprimer',
  endNamed: (name) => `Supprimer ${name}`,
  due: (day) =>
    `Supprimée ; effacement définitif le ${day}. Votre compte peut être supprimé à partir de cette date.`,
  restore: 'Plutôt restaurer',
  restoreNamed: (name) => `Plutôt restaurer ${name}`,
  askTitle: 'Supprimer votre compte ?',
  askHelp: (email) => `Rien ne pourra être récupéré. Tapez « ${email} » pour continuer.`,
  typed: 'Votre adresse e-mail',
  differs: 'Ce n’est pas votre adresse.',
  keep: 'Annuler',
  act: 'Supprimer mon compte',
}

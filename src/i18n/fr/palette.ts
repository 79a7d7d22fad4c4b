import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('fr')

export const palette: Words<typeof english> = {
  placeholder: 'Cherchez, ou tapez une commande',
  results: 'Ce qui peut être ouvert',
  hint: 'Flèches pour se déplacer, Entrée pour ouvrir, Échap pour fermer.',
  groups: {
    recent: 'Récents',
    pages: 'Pages',
    organizations: 'Organisations',
    actions: 'Actions',
  },
  count: (count) => plural(count, { one: '# résultat', other: '# résultats' }),
  searching: 'Recherche…',
  none: (words) => `Rien ici ne s’appelle « ${words} ».`,
  noneHelp: 'Essayez avec moins de lettres, ou avec le nom d’une page.',
  failed: 'La recherche n’a pas fonctionné.',
  actions: {
    invite: 'Inviter un membre',
    changeRole: 'Changer le rôle d’un membre',
    export: 'Exporter tout ce que possède cette organisation',
    theme: (theme) => `Thème : ${theme}`,
  },
}

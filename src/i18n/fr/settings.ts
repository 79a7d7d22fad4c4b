import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: 'Général',
    description: 'Le nom de cette organisation, son apparence et son adresse.',
    save: 'Enregistrer',
    saved: (name) => `Enregistré : ${name}`,
    savedHelp: (slug) => `Elle est désormais à l’adresse /organizations/${slug}. L’ancienne y mène.`,
    changedBack: (name) => `Comme avant : ${name}`,
    unchanged: 'Il n’y a rien à enregistrer.',
    failed: 'Vos modifications ne sont pas encore enregistrées',
    undoFailed: 'Les modifications n’ont pas pu être annulées',
  },
  logo: {
    changed: 'Le logo a été changé',
    removed: 'Le logo a été retiré',
    changedBack: 'Le logo est comme avant',
    failed: 'Le logo n’a pas changé',
    undoFailed: 'Le logo précédent n’a pas pu être rétabli',
  },
}

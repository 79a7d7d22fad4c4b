import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: 'Raccourcis clavier',
  goTo: (page) => `Ouvrir la page ${page}`,
  switcher: 'Changer d’organisation',
  sidebar: 'Réduire ou déployer la barre latérale',
  help: 'Afficher cette liste',
  thenKey: 'puis',
  singleKeys: 'Raccourcis sans Ctrl ni ⌘',
  singleKeysHelp: 'Désactivez-les si vous utilisez la dictée ou s’ils vous gênent.',
}

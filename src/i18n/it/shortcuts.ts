import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: 'Scorciatoie da tastiera',
  goTo: (page) => `Vai a ${page}`,
  switcher: 'Cambia organizzazione',
  sidebar: 'Riduci o espandi la barra laterale',
  help: 'Mostra questo elenco',
  thenKey: 'poi',
  singleKeys: 'Scorciatoie senza Ctrl o ⌘',
  singleKeysHelp: 'Disattivale se usi la dettatura o se ti intralciano.',
}

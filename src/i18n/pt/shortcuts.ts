import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: 'Atalhos do teclado',
  goTo: (page) => `Ir para ${page}`,
  switcher: 'Trocar de organização',
  sidebar: 'Recolher ou expandir a barra lateral',
  help: 'Mostrar esta lista',
  thenKey: 'depois',
  singleKeys: 'Atalhos sem Ctrl nem ⌘',
  singleKeysHelp: 'Desative-os se você usa ditado ou se eles atrapalham.',
}

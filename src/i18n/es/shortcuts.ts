import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: 'Atajos de teclado',
  goTo: (page) => `Ir a ${page}`,
  switcher: 'Cambiar de organización',
  sidebar: 'Contraer o expandir la barra lateral',
  help: 'Mostrar esta lista',
  thenKey: 'después',
  singleKeys: 'Atajos sin Ctrl ni ⌘',
  singleKeysHelp: 'Desactívalos si usas el dictado o si te estorban.',
}

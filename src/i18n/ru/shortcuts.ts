import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: 'Сочетания клавиш',
  goTo: (page) => `Открыть: ${page}`,
  switcher: 'Сменить организацию',
  sidebar: 'Свернуть или развернуть боковую панель',
  help: 'Показать этот список',
  thenKey: 'затем',
  singleKeys: 'Сочетания без Ctrl и ⌘',
  singleKeysHelp: 'Отключите их, если пользуетесь голосовым вводом или они вам мешают.',
}

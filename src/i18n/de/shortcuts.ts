import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: 'Tastenkürzel',
  goTo: (page) => `Gehe zu: ${page}`,
  switcher: 'Organisation wechseln',
  sidebar: 'Seitenleiste ein- oder ausklappen',
  help: 'Diese Liste zeigen',
  thenKey: 'dann',
  singleKeys: 'Tastenkürzel ohne Strg oder ⌘',
  singleKeysHelp: 'Schalten Sie sie aus, wenn Sie diktieren oder wenn sie stören.',
}

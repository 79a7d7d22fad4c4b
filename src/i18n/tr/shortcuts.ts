import type { Words } from '@/lib/words'
import type { shortcuts as english } from '../en/shortcuts'

export const shortcuts: Words<typeof english> = {
  title: 'Klavye kısayolları',
  goTo: (page) => `Git: ${page}`,
  switcher: 'Kuruluş değiştir',
  sidebar: 'Kenar çubuğunu daralt veya genişlet',
  help: 'Bu listeyi göster',
  thenKey: 'sonra',
  singleKeys: 'Ctrl veya ⌘ olmadan kısayollar',
  singleKeysHelp: 'Dikte kullanıyorsanız veya sizi rahatsız ediyorlarsa kapatın.',
}

import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: 'Хранится для вас: следующий браузер, в котором вы войдёте, будет выглядеть так же.',
  theme: { title: 'Освещение', choices: { system: 'Как на устройстве', light: 'Светлое', dark: 'Тёмное' } },
  palette: {
    title: 'Цвета',
    choices: {
      warm: 'Тёплые',
      cool: 'Холодные',
      sage: 'Шалфей',
      rose: 'Розовые',
      sand: 'Песочные',
      plain: 'Серые',
      contrast: 'Высокий контраст',
    },
  },
  font: {
    title: 'Шрифт',
    choices: { geist: 'Geist', system: 'Системный', legible: 'Легко читать', serif: 'С засечками' },
  },
  density: { title: 'Плотность', choices: { normal: 'Обычная', compact: 'Плотная', roomy: 'Свободная' } },
}

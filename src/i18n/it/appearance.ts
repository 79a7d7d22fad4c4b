import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: 'Conservato per Lei: il prossimo browser con cui accede avrà lo stesso aspetto.',
  theme: { title: 'Luce', choices: { system: 'Come il dispositivo', light: 'Chiaro', dark: 'Scuro' } },
  palette: {
    title: 'Colori',
    choices: {
      warm: 'Caldo',
      cool: 'Freddo',
      sage: 'Salvia',
      rose: 'Rosa',
      sand: 'Sabbia',
      plain: 'Grigio',
      contrast: 'Contrasto elevato',
    },
  },
  font: {
    title: 'Carattere',
    choices: { geist: 'Geist', system: 'Del dispositivo', legible: 'Facile da leggere', serif: 'Con grazie' },
  },
  density: { title: 'Densità', choices: { normal: 'Normale', compact: 'Compatta', roomy: 'Ampia' } },
}

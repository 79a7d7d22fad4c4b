import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: 'Für Sie gespeichert: Der nächste Browser, in dem Sie sich anmelden, sieht ebenso aus.',
  theme: { title: 'Helligkeit', choices: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' } },
  palette: {
    title: 'Farben',
    choices: {
      warm: 'Warm',
      cool: 'Kühl',
      sage: 'Salbei',
      rose: 'Rosé',
      sand: 'Sand',
      plain: 'Grau',
      contrast: 'Hoher Kontrast',
    },
  },
  font: {
    title: 'Schrift',
    choices: { geist: 'Geist', system: 'Des Geräts', legible: 'Gut lesbar', serif: 'Mit Serifen' },
  },
  density: { title: 'Dichte', choices: { normal: 'Normal', compact: 'Kompakt', roomy: 'Luftig' } },
}

import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: 'Se guarda para usted: el próximo navegador en el que inicie sesión se verá igual.',
  theme: { title: 'Luz', choices: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' } },
  palette: {
    title: 'Colores',
    choices: {
      warm: 'Cálido',
      cool: 'Frío',
      sage: 'Salvia',
      rose: 'Rosa',
      sand: 'Arena',
      plain: 'Gris',
      contrast: 'Alto contraste',
    },
  },
  font: {
    title: 'Tipo de letra',
    choices: { geist: 'Geist', system: 'Del dispositivo', legible: 'Fácil de leer', serif: 'Con serifas' },
  },
  density: { title: 'Densidad', choices: { normal: 'Normal', compact: 'Compacta', roomy: 'Amplia' } },
}

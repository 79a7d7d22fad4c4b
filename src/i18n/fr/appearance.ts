import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: 'Gardé pour vous : le prochain navigateur où vous vous connectez aura le même aspect.',
  theme: { title: 'Luminosité', choices: { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' } },
  palette: {
    title: 'Couleurs',
    choices: {
      warm: 'Chaud',
      cool: 'Froid',
      sage: 'Sauge',
      rose: 'Rose',
      sand: 'Sable',
      plain: 'Gris',
      contrast: 'Contraste élevé',
    },
  },
  font: {
    title: 'Police',
    choices: {
      geist: 'Geist',
      system: 'De l’appareil',
      legible: 'Facile à lire',
      serif: 'Avec empattements',
    },
  },
  density: { title: 'Densité', choices: { normal: 'Normale', compact: 'Compacte', roomy: 'Aérée' } },
}

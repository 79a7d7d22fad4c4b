import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: 'Guardado para você: o próximo navegador em que você entrar terá a mesma aparência.',
  theme: { title: 'Luz', choices: { system: 'Como o dispositivo', light: 'Claro', dark: 'Escuro' } },
  palette: {
    title: 'Cores',
    choices: {
      warm: 'Quente',
      cool: 'Frio',
      sage: 'Sálvia',
      rose: 'Rosa',
      sand: 'Areia',
      plain: 'Cinza',
      contrast: 'Alto contraste',
    },
  },
  font: {
    title: 'Fonte',
    choices: { geist: 'Geist', system: 'Do dispositivo', legible: 'Fácil de ler', serif: 'Com serifas' },
  },
  density: { title: 'Densidade', choices: { normal: 'Normal', compact: 'Compacta', roomy: 'Ampla' } },
}

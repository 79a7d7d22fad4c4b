import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('es')

export const tooOften: Words<typeof english> = {
  title: 'Han sido demasiadas veces',
  sentence: 'Esta página se ha pedido más veces de las que se puede. No se ha perdido nada.',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Puedes volver a intentarlo en # minuto.',
          other: 'Puedes volver a intentarlo en # minutos.',
        })
      : plural(seconds, {
          one: 'Puedes volver a intentarlo en # segundo.',
          other: 'Puedes volver a intentarlo en # segundos.',
        }),
  ready: 'Ya puedes volver a intentarlo.',
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('pt')

export const tooOften: Words<typeof english> = {
  title: 'Foram vezes demais',
  sentence: 'Esta página foi pedida mais vezes do que pode ser. Nada se perdeu.',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Você pode tentar de novo em # minuto.',
          other: 'Você pode tentar de novo em # minutos.',
        })
      : plural(seconds, {
          one: 'Você pode tentar de novo em # segundo.',
          other: 'Você pode tentar de novo em # segundos.',
        }),
  ready: 'Você já pode tentar de novo.',
}

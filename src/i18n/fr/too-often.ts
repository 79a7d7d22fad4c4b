import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('fr')

export const tooOften: Words<typeof english> = {
  title: 'C’était trop souvent',
  sentence: 'Cette page a été demandée plus souvent qu’elle ne peut l’être. Rien n’est perdu.',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Vous pourrez réessayer dans # minute.',
          other: 'Vous pourrez réessayer dans # minutes.',
        })
      : plural(seconds, {
          one: 'Vous pourrez réessayer dans # seconde.',
          other: 'Vous pourrez réessayer dans # secondes.',
        }),
  ready: 'Vous pouvez réessayer maintenant.',
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('it')

export const tooOften: Words<typeof english> = {
  title: 'Troppo spesso',
  sentence: 'Questa pagina è stata richiesta più spesso di quanto si possa. Nulla è andato perso.',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Puoi riprovare tra # minuto.',
          other: 'Puoi riprovare tra # minuti.',
        })
      : plural(seconds, { one: 'Puoi riprovare tra # secondo.', other: 'Puoi riprovare tra # secondi.' }),
  ready: 'Ora puoi riprovare.',
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { tooOften as english } from '../en/too-often'

const { plural } = counting('de')

export const tooOften: Words<typeof english> = {
  title: 'Das war zu oft',
  sentence: 'Diese Seite wurde öfter aufgerufen, als es geht. Nichts ist verloren.',
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'In # Minute können Sie es wieder versuchen.',
          other: 'In # Minuten können Sie es wieder versuchen.',
        })
      : plural(seconds, {
          one: 'In # Sekunde können Sie es wieder versuchen.',
          other: 'In # Sekunden können Sie es wieder versuchen.',
        }),
  ready: 'Sie können es jetzt wieder versuchen.',
}

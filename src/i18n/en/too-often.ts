import { counting } from '@/lib/counting'

const { plural } = counting('en')

/** A page that was asked for too often. */
export const tooOften = {
  title: 'That was too often',
  sentence: 'This page was asked for more often than it can be. Nothing was lost.',
  wait: (seconds: number) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'You can try again in # minute.',
          other: 'You can try again in # minutes.',
        })
      : plural(seconds, { one: 'You can try again in # second.', other: 'You can try again in # seconds.' }),
  ready: 'You can try again now.',
}

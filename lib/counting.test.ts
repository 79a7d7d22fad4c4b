import { expect, it } from 'vitest'
import { counting } from './counting'

it('a number has the form that its language gives it, and is written as that language writes it', () => {
  const english = counting('en').plural
  const images = (count: number) => english(count, { one: '# image', other: '# images' })
  expect([0, 1, 1234].map(images)).toEqual(['0 images', '1 image', '1,234 images'])

  const russian = counting('ru').plural
  const people = (count: number) =>
    russian(count, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' })
  expect([1, 2, 5, 21].map(people)).toEqual(['1 человек', '2 человека', '5 человек', '21 человек'])

  const arabic = counting('ar').plural
  const members = (count: number) =>
    arabic(count, { one: 'عضو واحد', two: 'عضوان', few: '# أعضاء', many: '# عضوًا', other: '# عضو' })
  expect([1, 2, 3, 11, 100].map(members)).toEqual(['عضو واحد', 'عضوان', '3 أعضاء', '11 عضوًا', '100 عضو'])
})

it('a form that a language needs cannot be left out', () => {
  // @ts-expect-error Russian also counts in fews
  expect(counting('ru').plural(2, { one: '#', many: '# many', other: '# other' })).toBe('2 other')
  // @ts-expect-error French has a form of its own for one
  expect(counting('fr').plural(2, { other: '#' })).toBe('2')
  expect(counting('tr').plural(1, { other: '# kişi' })).toBe('1 kişi')
})

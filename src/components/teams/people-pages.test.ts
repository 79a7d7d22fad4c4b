import { expect, test } from 'vitest'
import { type TeamPages, withoutPerson, withPerson } from './people-pages'

const person = (name: string) => ({ id: `of ${name}`, userId: name, name, image: null })
const pages = {
  pages: [
    { people: ['ada', 'Carl'].map(person), nextCursor: 'c' },
    { people: ['Eve', 'gus'].map(person), nextCursor: 'g' },
  ],
  pageParams: [undefined, 'c'],
}
const namesOf = ({ pages: all }: TeamPages) => all.map(({ people }) => people.map(({ name }) => name))

test('somebody new stands at their place by name, whichever page it is on, and once', () => {
  expect(namesOf(withPerson(pages, person('bob')))).toEqual([
    ['ada', 'bob', 'Carl'],
    ['Eve', 'gus'],
  ])
  expect(namesOf(withPerson(pages, person('Dora')))).toEqual([
    ['ada', 'Carl'],
    ['Dora', 'Eve', 'gus'],
  ])
  expect(namesOf(withPerson(pages, person('Eve')))).toEqual(namesOf(pages))
})

test('whose place is on a page that was not read is not shown before it, and is at the end where there is none', () => {
  expect(namesOf(withPerson(pages, person('Zoe')))).toEqual(namesOf(pages))
  const { pages: all, pageParams } = pages
  const ended = {
    pageParams,
    pages: all.map(({ people }, page) => (page ? { people } : { people, nextCursor: 'c' })),
  }
  expect(
    withPerson(ended, person('Zoe'))
      .pages.at(-1)
      ?.people.map(({ name }) => name),
  ).toEqual(['Eve', 'gus', 'Zoe'])
})

test('who is taken out is on no page', () => {
  expect(namesOf(withoutPerson(pages, person('Eve')))).toEqual([['ada', 'Carl'], ['gus']])
})

import type { InfiniteData } from '@tanstack/react-query'

export interface TeamPerson {
  /** Of the membership. */
  id: string
  userId: string
  name: string
  image: string | null
}

export type TeamPages = InfiniteData<{ people: TeamPerson[]; nextCursor?: string }, unknown>

const byName = (a: TeamPerson, b: TeamPerson) => a.name.toLowerCase().localeCompare(b.name.toLowerCase())

/** The pages that were read, without somebody. */
export const withoutPerson = (data: TeamPages, { id }: TeamPerson): TeamPages => ({
  ...data,
  pages: data.pages.map((page) => ({ ...page, people: page.people.filter((each) => each.id !== id) })),
})

/** The same with somebody at their place by name; where that is on a page that was not read yet, it is not shown. */
export function withPerson(data: TeamPages, person: TeamPerson): TeamPages {
  const others = withoutPerson(data, person)
  const at = others.pages.findIndex(({ people, nextCursor }) => {
    const last = people.at(-1)
    return !nextCursor || (last && byName(person, last) <= 0)
  })
  return {
    ...others,
    pages: others.pages.map((page, index) =>
      index === at ? { ...page, people: [...page.people, person].sort(byName) } : page,
    ),
  }
}

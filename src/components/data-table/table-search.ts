type Values = Readonly<Record<string, readonly string[]>>

/** What a list shows, as it stands in the address: `?search=acme&sort=-total&status=paid`. */
export type TableSearch<Filters extends Values> = {
  search?: string
  /** A column, with a minus for falling. */
  sort?: string
} & { [Name in keyof Filters]?: Filters[Name][number] }

/** Reads what a list shows from an address. Words that mean nothing are left out, so that an old link still opens. */
export const tableSearch =
  <const Filters extends Values>(sorts: readonly string[], filters: Filters) =>
  (address: Record<string, unknown>): TableSearch<Filters> => {
    // The router reads `?search=10` as a number.
    const text = (key: string) =>
      ['string', 'number'].includes(typeof address[key]) ? String(address[key]) : ''
    const search = text('search').slice(0, 100)
    const sort = text('sort')
    const chosen = Object.keys(filters).filter((name) => filters[name]?.includes(text(name)))
    return {
      ...(search && { search }),
      ...(sorts.includes(sort.replace(/^-/, '')) && { sort }),
      ...Object.fromEntries(chosen.map((name) => [name, text(name)])),
    } as TableSearch<Filters> // every value was found among those of its filter
  }

/** The order that a press on the heading of a column asks for: rising, then falling, then none. */
export const nextSort = (column: string, sort: string | undefined): string | undefined =>
  sort === column ? `-${column}` : sort === `-${column}` ? undefined : column

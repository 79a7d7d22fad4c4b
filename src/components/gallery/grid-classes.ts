/** Of the grid and of what holds its place, which loads before it. */
export const gridClasses =
  'grid grid-cols-[repeat(auto-fill,minmax(9.75rem,1fr))] gap-x-3 gap-y-2 lg:grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))]'

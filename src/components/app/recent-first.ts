/** Those that are remembered first, the latest before all; the others as they were. */
export function recentFirst<Item extends { id: string }>(
  items: readonly Item[],
  recent: readonly string[],
): Item[] {
  const place = ({ id }: Item) => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  return items.toSorted((one, other) => place(one) - place(other))
}

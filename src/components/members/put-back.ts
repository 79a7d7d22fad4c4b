/** Where it was, unless it is there already. */
export const putBack = <Item extends { id: string }>(
  items: readonly Item[],
  item: Item,
  place = 0,
): Item[] =>
  items.some(({ id }) => id === item.id)
    ? [...items]
    : [...items.slice(0, place), item, ...items.slice(place)]

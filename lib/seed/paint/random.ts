export type Random = ReturnType<typeof createRandom>

/** Chance that repeats itself: the same word always paints the same picture (mulberry32). */
export function createRandom(word: string) {
  let state = 2_166_136_261
  for (const character of word) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619)

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (from: number, to: number) => from + next() * (to - from)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(next() * items.length)] ?? items[0]
  return { next, between, pick }
}

/**
 * Shares a whole among many as customers share a product: the first gets most, the second half of that, the third a third
 * (Zipf's law with exponent 1). Constant memory, whatever the numbers are.
 *
 * @see https://en.wikipedia.org/wiki/Zipf%27s_law
 */
export function* shares(whole: number, among: number): Generator<number> {
  let all = 0
  for (let place = 1; place <= among; place += 1) all += 1 / place
  let weight = 0
  let given = 0
  for (let place = 1; place <= among; place += 1) {
    weight += 1 / place
    // Rounding the sums and not the parts, so that together they are the whole.
    const until = Math.round((whole * weight) / all)
    yield until - given
    given = until
  }
}

/** OKLCH to linear sRGB; values outside 0–1 lie outside what sRGB can show. */
export function linearRgb(lightness: number, chroma: number, hue: number): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const fits = (lightness: number, chroma: number, hue: number) =>
  linearRgb(lightness, chroma, hue).every((channel) => channel >= -0.0005 && channel <= 1.0005)

/** The most chroma sRGB can show at this lightness and hue. */
export function largestChroma(lightness: number, hue: number): number {
  let [low, high] = [0, 0.4]
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    if (fits(lightness, middle, hue)) low = middle
    else high = middle
  }
  return low
}

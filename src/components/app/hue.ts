import { largestChroma } from './oklch'

/** Lightness of the accent per theme. Chosen so that it reads on the surface, and its text on it, for every hue. */
export const accentLightness = { light: 0.5, dark: 0.8 } as const
const mostChroma = { light: 0.15, dark: 0.125 } as const

/** Hues near the red of `bad` are left out for computed hues, so that no organization looks like an alarm. */
const alarm = { from: 8, to: 48 } as const

/** The hue of an organization, 0–359, always the same for the same id. */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  }
  hash ^= hash >>> 15
  const room = 360 - (alarm.to - alarm.from)
  return (alarm.to + ((hash >>> 0) % room)) % 360
}

/** As much colour as a screen can show at this hue, in each theme. */
export const chromaOf = (hue: number) => ({
  light: Math.min(mostChroma.light, largestChroma(accentLightness.light, hue)),
  dark: Math.min(mostChroma.dark, largestChroma(accentLightness.dark, hue)),
})

/** Props that tint an element and everything in it: `<div {...hueProps(hueOf(organization.id))}>`. */
export function hueProps(hue: number) {
  const chroma = chromaOf(hue)
  const style: Record<`--${string}`, string> = {
    '--hue': String(hue),
    '--chroma': chroma.light.toFixed(3),
    '--chroma-dark': chroma.dark.toFixed(3),
  }
  return { 'data-hue': hue, style }
}

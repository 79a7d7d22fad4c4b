import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { looks } from '../../../lib/appearance'
import { chromaOf, hueOf } from './hue'
import { linearRgb } from './oklch'

type Theme = 'light' | 'dark'
type Palette = (typeof looks.palette)[number]
const grounds = looks.palette.flatMap((palette) =>
  (['light', 'dark'] as const).map((theme): [Palette, Theme] => [palette, theme]),
)
const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
const sheet = (block: string) =>
  new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
const neutral = sheet(tokens.slice(0, tokens.indexOf('[data-hue]')))
const appearance = readFileSync(new URL('../../styles/appearance.css', import.meta.url), 'utf8')
const palettes = new Map(
  looks.palette.map((name) => [
    name,
    sheet(new RegExp(`\\[data-palette="${name}"\\] \\{([^}]+)\\}`).exec(appearance)?.[1] ?? ''),
  ]),
)
const tinted = sheet(/\[data-hue\] \{([^}]+)\}/.exec(tokens)?.[1] ?? '')

/** The relative luminance (WCAG 2.2) of a token, read from the style sheet itself, clipped as a screen clips it. */
function luminance(name: string, theme: Theme, hue: number | undefined, palette: Palette): number {
  const own = hue === undefined ? undefined : tinted.get(name)
  const value = own ?? palettes.get(palette)?.get(name) ?? neutral.get(name) ?? ''
  const [light, dark] = [...value.matchAll(/oklch\(((?:[^()]|\([^)]*\))+)\)/g)].map(
    ([, inside = '']) => inside,
  )
  const chroma = chromaOf(hue ?? 0)
  const numbers = (theme === 'light' ? light : dark)
    ?.replace('var(--chroma-dark)', String(chroma.dark))
    .replace('var(--chroma)', String(chroma.light))
    .replace('var(--hue)', String(hue))
    .split(' ')
    .map(Number)
  const [lightness = Number.NaN, c = Number.NaN, h = Number.NaN] = numbers ?? []
  const [r, g, b] = linearRgb(lightness, c, h).map((channel) => Math.min(1, Math.max(0, channel)))
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

function contrast(one: string, other: string, theme: Theme, palette: Palette, hue?: number): number {
  const [a, b] = [luminance(one, theme, hue, palette), luminance(other, theme, hue, palette)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const hues = Array.from({ length: 360 }, (_, hue) => hue)
const readable = [
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['accent', 'sunken'],
  ['accent', 'accent-soft'],
  ['accent-text', 'accent'],
  ['accent-text', 'accent-hover'],
  ['text', 'accent-soft'],
  ['muted', 'accent-soft'],
] as const

test('every palette but the first says its own colours', () => {
  expect([...palettes].filter(([, own]) => own.size === 0).map(([name]) => name)).toEqual(['warm'])
})

describe.each(grounds)('%s, %s', (palette, theme) => {
  test.each(readable)('%s on %s reads for every hue, and without one', (front, back) => {
    const poor = hues.filter((hue) => !(contrast(front, back, theme, palette, hue) >= 4.5))
    expect(poor).toEqual([])
    expect(contrast(front, back, theme, palette)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['text', 'muted', 'good', 'warn', 'bad'])('%s reads on every ground', (front) => {
    for (const back of ['surface', 'raised', 'sunken']) {
      expect(contrast(front, back, theme, palette), back).toBeGreaterThanOrEqual(4.5)
    }
  })

  test.each(['good', 'warn', 'bad'])('%s reads on its own soft ground', (tone) => {
    expect(contrast(tone, `${tone}-soft`, theme, palette)).toBeGreaterThanOrEqual(4.5)
  })

  test('edges of controls, and the text on a destructive button, can be made out', () => {
    expect(contrast('line-strong', 'raised', theme, palette)).toBeGreaterThanOrEqual(3)
    expect(contrast('bad-text', 'bad', theme, palette)).toBeGreaterThanOrEqual(4.5)
  })
})

test('an organization keeps its hue, hues spread, and none looks like an alarm', () => {
  const ids = Array.from(
    { length: 2000 },
    (_, index) => `0193a1c2-77e1-7c1e-9a00-${String(index).padStart(12, '0')}`,
  )
  const found = ids.map(hueOf)
  expect(ids.map(hueOf)).toEqual(found)
  expect(new Set(found).size).toBeGreaterThan(280)
  expect(found.filter((hue) => hue >= 8 && hue < 48)).toEqual([])
  for (let from = 48; from < 360; from += 39) {
    const share = found.filter((hue) => hue >= from && hue < from + 39).length / found.length
    expect(share).toBeGreaterThan(0.06)
  }
})

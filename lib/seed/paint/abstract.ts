import type { Random } from './random'
import { type Canvas, gradient, picture, point } from './svg'

export type Palette = readonly [string, string, string, string, string]

export const terracotta: Palette = ['#f3e7d3', '#d9714a', '#2f4858', '#e8b04b', '#86a397']
export const orchard: Palette = ['#f4efe4', '#3f6b4f', '#e0a13b', '#c4533a', '#274060']
export const mint: Palette = ['#eef5f1', '#1b6f6a', '#93cfb8', '#f2b5a0', '#2b2d42']

/** Quarter circles, halves and dots on a grid, as on printed cloth. */
export const tiles = (palette: Palette) => (canvas: Canvas, random: Random) => {
  const { width, height } = canvas
  const size = Math.ceil(Math.min(width, height) / 5)
  const shapes: string[] = []
  for (let y = 0; y < height; y += size) {
    for (let x = 0; x < width; x += size) {
      const turn = random.pick([0, 90, 180, 270])
      const [ground, figure] = [random.pick(palette), random.pick(palette)]
      const shape = random.pick([
        `<path d="M0 0 H${size} A${size} ${size} 0 0 1 0 ${size} Z"/>`,
        `<path d="M0 0 A${size / 2} ${size / 2} 0 0 0 ${size} 0 Z"/><path d="M0 ${size} A${size / 2} ${size / 2} 0 0 1 ${size} ${size} Z"/>`,
        `<circle cx="${size / 2}" cy="${size / 2}" r="${size * 0.31}"/>`,
        `<path d="M0 0 L${size} ${size} H0 Z"/>`,
      ])
      shapes.push(
        `<g transform="translate(${x} ${y}) rotate(${turn} ${size / 2} ${size / 2})"><rect width="${size + 1}" height="${size + 1}" fill="${ground}"/><g fill="${figure}">${shape}</g></g>`,
      )
    }
  }
  return picture(canvas, Math.floor(random.between(1, 999)), shapes.join(''))
}

/** Bands that flow across the picture, light above, deep below. */
export const waves = (colors: readonly string[]) => (canvas: Canvas, random: Random) => {
  const { width, height } = canvas
  const [count, shift] = [random.between(0.7, 1.3), random.between(0, 6.3)]
  const bands = colors.map((color, index) => {
    const base = (index / colors.length) * height
    const swing = height * 0.07 * (1 + index * 0.12)
    const points = Array.from({ length: 81 }, (_, step) => {
      const at = step / 80
      const rise = Math.sin(at * count * 6.28 + shift + index * 0.55) + 0.4 * Math.sin(at * 9 + index)
      return point(at * width, base + rise * swing)
    })
    return `<path d="M${point(0, height)} L${points.join(' L')} L${point(width, height)} Z" fill="${color}"/>`
  })
  const ground = `<rect width="100%" height="100%" fill="${colors[0]}"/>`
  return picture(canvas, Math.floor(random.between(1, 999)), ground + bands.join(''))
}

/** Soft lights that run into each other. */
export const glow = (palette: Palette) => (canvas: Canvas, random: Random) => {
  const { width, height } = canvas
  const spots = Array.from({ length: 9 }, (_, index) => {
    const color = palette[(index % 4) + 1] ?? palette[0]
    const radius = Math.max(width, height) * random.between(0.28, 0.5)
    const [x, y] = [random.next() * width, random.next() * height]
    return `<radialGradient id="s${index}"><stop offset="0" stop-color="${color}" stop-opacity=".9"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></radialGradient><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#s${index})"/>`
  })
  return picture(
    canvas,
    Math.floor(random.between(1, 999)),
    `<defs>${gradient('ground', [palette[0], palette[4]])}</defs><rect width="100%" height="100%" fill="url(#ground)"/>${spots.join('')}`,
  )
}

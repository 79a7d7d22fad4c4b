import type { Random } from './random'
import { type Canvas, gradient, picture, ridge } from './svg'

export interface Light {
  sky: readonly string[]
  sun: string
  /** From the farthest range to the nearest. */
  ranges: readonly string[]
  stars?: boolean
}

export const dawn: Light = {
  sky: ['#3d4f7c', '#9a7fa5', '#f0a58f', '#fbd9a6'],
  sun: '#fff3d6',
  ranges: ['#b98a9c', '#8d6f8f', '#63567c', '#423f63', '#262844'],
}
export const noon: Light = {
  sky: ['#4d9bd1', '#93c8e4', '#dff0f2'],
  sun: '#ffffff',
  ranges: ['#a9cbd6', '#7fb0b3', '#548f86', '#356e5c', '#1d4a3b'],
}
export const dusk: Light = {
  sky: ['#241b3f', '#6b2c5c', '#c8553d', '#f5a65b'],
  sun: '#ffe0a3',
  ranges: ['#a14a4f', '#743a4f', '#4c2c49', '#2f203c', '#170f26'],
}
export const night: Light = {
  sky: ['#050a1c', '#0d1b3a', '#25426b'],
  sun: '#e9f0ff',
  ranges: ['#24406a', '#1a3055', '#12233f', '#0b172b', '#060d1a'],
  stars: true,
}
export const desert: Light = {
  sky: ['#e9b872', '#f3d6a0', '#fbeed0'],
  sun: '#fffaf0',
  ranges: ['#e2a563', '#cf8547', '#b2642f', '#8c4620', '#5e2c15'],
}

/** Ranges of hills, paler with distance, under a sun or a moon. */
export const mountains = (light: Light) => (canvas: Canvas, random: Random) => {
  const { width, height } = canvas
  const [sunX, sunY] = [random.between(0.22, 0.78) * width, random.between(0.2, 0.42) * height]
  const radius = Math.min(width, height) * random.between(0.05, 0.09)
  const stars = Array.from({ length: light.stars ? 160 : 0 }, () => {
    const size = random.between(0.5, 1.7).toFixed(1)
    const [x, y] = [random.next() * width, random.next() ** 1.6 * height * 0.6]
    return `<circle cx="${x}" cy="${y}" r="${size}" fill="#fff" opacity="${random.between(0.25, 0.95).toFixed(2)}"/>`
  })
  const ranges = light.ranges.map((color, index) => {
    const depth = index / (light.ranges.length - 1)
    const wave = (size: number, count: number): [number, number, number] => [
      size,
      count * random.between(0.8, 1.25),
      random.between(0, 6.3),
    ]
    const line = ridge(canvas, 0.5 + depth * 0.38, 0.09 - depth * 0.025, [
      wave(1, 1.3),
      wave(0.5, 3.1),
      wave(0.22, 7.3),
      wave(0.08, 19),
    ])
    return `<path d="${line}" fill="${color}"/><path d="${line}" fill="url(#mist)" opacity="${0.5 - depth * 0.4}"/>`
  })
  const mist = light.sky.at(-1) ?? light.sun
  return picture(
    canvas,
    Math.floor(random.between(1, 999)),
    `<defs>${gradient('sky', light.sky)}${gradient('mist', [`${mist}00`, mist])}
<radialGradient id="glow"><stop offset="0" stop-color="${light.sun}" stop-opacity=".75"/><stop offset="1" stop-color="${light.sun}" stop-opacity="0"/></radialGradient></defs>
<rect width="100%" height="100%" fill="url(#sky)"/>${stars.join('')}
<circle cx="${sunX}" cy="${sunY}" r="${radius * 5}" fill="url(#glow)"/><circle cx="${sunX}" cy="${sunY}" r="${radius}" fill="${light.sun}"/>
${ranges.join('\n')}`,
  )
}

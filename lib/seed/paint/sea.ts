import type { Random } from './random'
import { type Canvas, gradient, picture } from './svg'

interface Water {
  sky: readonly string[]
  water: readonly string[]
  sun: string
}

export const harbour: Water = {
  sky: ['#2f4a6d', '#d98f7b', '#ffd7a1'],
  water: ['#e7a97f', '#5d6f8c', '#1e3350'],
  sun: '#fff4dc',
}
export const lagoon: Water = {
  sky: ['#58b5d8', '#c9ecf0'],
  water: ['#7fd3d0', '#2aa3ad', '#0d5c78'],
  sun: '#ffffff',
}

/** A low sun over water, and its path of light. */
export const sea = (look: Water) => (canvas: Canvas, random: Random) => {
  const { width, height } = canvas
  const horizon = height * random.between(0.46, 0.58)
  const sunX = width * random.between(0.3, 0.7)
  const radius = Math.min(width, height) * random.between(0.08, 0.12)
  const glints = Array.from({ length: 260 }, () => {
    const depth = random.next() ** 1.5
    const y = horizon + 4 + depth * (height - horizon)
    const near = random.next() < 0.55
    const x = near ? sunX + (random.next() - 0.5) * radius * (2 + depth * 5) : random.next() * width
    const length = (8 + depth * 90) * random.between(0.4, 1.2)
    const opacity = (near ? 0.55 : 0.13) * random.between(0.4, 1)
    return `<ellipse cx="${x}" cy="${y}" rx="${length}" ry="${1 + depth * 3.2}" fill="${look.sun}" opacity="${opacity.toFixed(2)}"/>`
  })
  const boatX = width * (sunX > width / 2 ? random.between(0.12, 0.28) : random.between(0.7, 0.86))
  const mast = height * 0.12
  const boat = `<g transform="translate(${boatX} ${horizon + height * 0.035})" fill="${look.water.at(-1)}">
<path d="M0 0 V${-mast} L${mast * 0.55} ${-mast * 0.12} Z"/><path d="M${-mast * 0.06} ${-mast * 0.1} V${-mast * 0.9} L${-mast * 0.42} ${-mast * 0.1} Z" opacity=".8"/>
<path d="M${-mast * 0.5} ${mast * 0.04} H${mast * 0.62} L${mast * 0.42} ${mast * 0.17} H${-mast * 0.36} Z"/></g>`
  return picture(
    canvas,
    Math.floor(random.between(1, 999)),
    `<defs>${gradient('sky', look.sky)}${gradient('water', look.water)}
<radialGradient id="glow"><stop offset="0" stop-color="${look.sun}" stop-opacity=".8"/><stop offset="1" stop-color="${look.sun}" stop-opacity="0"/></radialGradient>
<clipPath id="above"><rect width="${width}" height="${horizon}"/></clipPath></defs>
<rect width="100%" height="${horizon + 1}" fill="url(#sky)"/>
<g clip-path="url(#above)"><circle cx="${sunX}" cy="${horizon}" r="${radius * 5}" fill="url(#glow)"/><circle cx="${sunX}" cy="${horizon - radius * 0.3}" r="${radius}" fill="${look.sun}"/></g>
<rect y="${horizon}" width="100%" height="${height - horizon}" fill="url(#water)"/>${glints.join('')}${boat}`,
  )
}

import type { Random } from './random'
import { type Canvas, gradient, picture } from './svg'

/** Rows of houses at night, with some windows lit. */
export function city(canvas: Canvas, random: Random): string {
  const { width, height } = canvas
  const rows = ['#31456f', '#22335a', '#131f3d'].map((color, row) => {
    const houses: string[] = []
    for (let x = -20; x < width; ) {
      const wide = random.between(0.045, 0.1) * width
      const top = height * (random.between(0.3, 0.62) + row * 0.11)
      houses.push(`<rect x="${x}" y="${top}" width="${wide}" height="${height - top}" fill="${color}"/>`)
      const cell = Math.max(10, width * 0.014)
      for (let wx = x + cell; wx < x + wide - cell; wx += cell * 1.5) {
        for (let wy = top + cell; wy < height - cell; wy += cell * 1.9) {
          if (random.next() > 0.3 + row * 0.06) continue
          const light = random.pick(['#ffd98a', '#ffe9bd', '#ffb86b', '#bcd9ff'])
          const opacity = (0.35 + row * 0.28) * random.between(0.5, 1)
          houses.push(
            `<rect x="${wx}" y="${wy}" width="${cell * 0.7}" height="${cell}" fill="${light}" opacity="${opacity.toFixed(2)}"/>`,
          )
        }
      }
      x += wide + random.between(-4, width * 0.012)
    }
    return houses.join('')
  })
  const moon = {
    x: width * random.between(0.15, 0.85),
    y: height * 0.18,
    radius: Math.min(width, height) * 0.06,
  }
  return picture(
    canvas,
    Math.floor(random.between(1, 999)),
    `<defs>${gradient('sky', ['#10142e', '#3a3566', '#b0617f', '#f0a27b'])}</defs>
<rect width="100%" height="100%" fill="url(#sky)"/>
<circle cx="${moon.x}" cy="${moon.y}" r="${moon.radius}" fill="#fff1d8" opacity=".92"/>${rows.join('')}`,
  )
}

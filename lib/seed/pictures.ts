import sharp from 'sharp'
import { glow, mint, orchard, terracotta, tiles, waves } from './paint/abstract'
import { city } from './paint/city'
import { dawn, desert, dusk, mountains, night, noon } from './paint/mountains'
import { createRandom, type Random } from './paint/random'
import { harbour, lagoon, sea } from './paint/sea'
import type { Canvas } from './paint/svg'

interface Subject {
  name: string
  size: readonly [width: number, height: number]
  paint: (canvas: Canvas, random: Random) => string
}

/** Oldest first. */
const subjects: readonly Subject[] = [
  { name: 'Cloth sample, terracotta', size: [1200, 1200], paint: tiles(terracotta) },
  { name: 'Valley before sunrise', size: [1500, 1000], paint: mountains(dawn) },
  { name: 'Poster, first draft', size: [900, 1200], paint: glow(orchard) },
  { name: 'Lagoon', size: [1500, 1000], paint: sea(lagoon) },
  { name: 'Desert road, panorama', size: [1680, 720], paint: mountains(desert) },
  { name: 'The street from our roof', size: [1000, 1250], paint: city },
  {
    name: 'Tide study',
    size: [1200, 900],
    paint: waves(['#f7ead2', '#f2c894', '#e59a6b', '#c0665a', '#7d4a5c', '#463a55', '#1f2742']),
  },
  { name: 'Ridge at noon', size: [1600, 900], paint: mountains(noon) },
  { name: 'Cloth sample, orchard', size: [1000, 1250], paint: tiles(orchard) },
  { name: 'Harbour, evening', size: [1500, 1000], paint: sea(harbour) },
  { name: 'Night above the pass', size: [1000, 1400], paint: mountains(night) },
  { name: 'Cover colours', size: [1200, 800], paint: glow(mint) },
  { name: 'Last light', size: [1600, 900], paint: mountains(dusk) },
]

export interface Picture {
  name: string
  render: () => Promise<Buffer>
}

/** Pictures for a demo gallery, oldest first: the same word always gives the same ones, another word others. */
export const pictures = (word: string): Picture[] =>
  subjects.map(({ name, size: [width, height], paint }) => ({
    name,
    render: () => {
      const svg = paint({ width, height }, createRandom(`${word}/${name}`))
      return sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer()
    },
  }))

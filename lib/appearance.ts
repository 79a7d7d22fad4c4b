/** What a person chooses of how pages look, the first of each unless they did. Drawn by src/styles/appearance.css. */
export const looks = {
  theme: ['system', 'light', 'dark'],
  palette: ['warm', 'cool', 'sage', 'rose', 'sand', 'plain', 'contrast'],
  font: ['geist', 'system', 'legible', 'serif'],
  density: ['normal', 'compact', 'roomy'],
} as const

export type Look = keyof typeof looks

import { messages } from '#words'
import { galleryDashboard } from '#words/gallery-dashboard'
import { palette } from '#words/palette'
import { shortcuts } from '#words/shortcuts'

const all = { ...messages, galleryDashboard, palette, shortcuts }

export type PaletteMessages = typeof all

/** The words of the command palette, beside those of every page. */
export const usePaletteMessages = (): PaletteMessages => all

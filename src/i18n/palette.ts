import { en } from './en'
import { galleryDashboard } from './en/gallery-dashboard'
import { palette } from './en/palette'

const all = { ...en, galleryDashboard, palette }

export type PaletteMessages = typeof all

/** The words of the command palette, beside those of every page. */
export const usePaletteMessages = (): PaletteMessages => all

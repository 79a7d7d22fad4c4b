import { en } from './en'
import { palette } from './en/palette'

const all = { ...en, palette }

export type PaletteMessages = typeof all

/** The words of the command palette, beside those of every page. */
export const usePaletteMessages = (): PaletteMessages => all

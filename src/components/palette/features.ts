import { galleryInPalette } from '@/components/gallery/in-palette'
import { membersInPalette } from '@/components/members/in-palette'
import { teamsInPalette } from '@/components/teams/in-palette'
import type { PaletteFeature } from './feature'

/** One line per feature that is found in the palette, in this order. */
export const paletteFeatures: readonly PaletteFeature[] = [membersInPalette, teamsInPalette, galleryInPalette]

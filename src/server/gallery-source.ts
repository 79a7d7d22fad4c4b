import { findImages } from './gallery-images'
import type { PaletteSource } from './palette-source'

/** The images of an organization, by name. */
export const imageSource: PaletteSource = {
  kind: 'gallery',
  permission: 'gallery:read',
  find: ({ words, limit }) => findImages(words, limit),
}

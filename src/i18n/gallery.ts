import { en } from './en'
import { gallery } from './en/gallery'

const all = { ...en, gallery }

/** The words of the gallery, beside those of every page. */
export const useGalleryMessages = (): typeof all => all

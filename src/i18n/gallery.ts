import { messages } from '#words'
import { gallery } from '#words/gallery'

const all = { ...messages, gallery }

/** The words of the gallery, beside those of every page. */
export const useGalleryMessages = (): typeof all => all

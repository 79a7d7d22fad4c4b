import { galleryIn } from '../ar/gallery'

/** Numbers are written 1.234,5 in Morocco. */
export const gallery = galleryIn('ar-MA')

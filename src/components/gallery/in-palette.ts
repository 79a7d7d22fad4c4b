import Image from 'lucide-react/icons/image'
import Upload from 'lucide-react/icons/upload'
import type { PaletteFeature } from '@/components/palette/feature'
import { imageAddress } from './image-address'

/** The gallery in the palette: its images, each opened whole in a tab of its own, and the way to upload some. */
export const galleryInPalette: PaletteFeature = {
  kind: 'gallery',
  label: (t) => t.galleryDashboard.images,
  show: ({ id }, slug) => ({
    icon: Image,
    picture: imageAddress(slug, id, 'thumbnail'),
    leads: () => void window.open(imageAddress(slug, id, 'original'), '_blank', 'noopener'),
  }),
  actions: [
    {
      name: 'upload',
      label: (t) => t.galleryDashboard.upload,
      icon: Upload,
      permission: 'gallery:create',
      to: '/organizations/$slug/gallery',
      arrival: 'upload',
    },
  ],
}

import ImageUp from 'lucide-react/icons/image-up'
import { useGalleryMessages } from '@/i18n/gallery'

/** Shown while files are held over the page. */
export default function DropVeil() {
  const t = useGalleryMessages().gallery
  return (
    <div className="pointer-events-none fixed inset-0 z-30 grid place-items-center bg-veil p-4 backdrop-blur-xs">
      <div className="floating grid w-full max-w-md justify-items-center gap-1 border-2 border-accent border-dashed px-8 py-14 text-center">
        <ImageUp aria-hidden className="mb-2 size-8 text-accent" />
        <p className="text-lg font-semibold">{t.drop}</p>
        <p className="text-muted">{t.dropLimit}</p>
      </div>
    </div>
  )
}

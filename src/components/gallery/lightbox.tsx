import { Dialog } from '@base-ui/react/dialog'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Download from 'lucide-react/icons/download'
import Trash from 'lucide-react/icons/trash-2'
import X from 'lucide-react/icons/x'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useLocale } from '@/i18n'
import { useFormats } from '@/i18n/format'
import { useGalleryMessages } from '@/i18n/gallery'
import type { GalleryImage } from '@/server/gallery-queries'
import { imageAddress } from './image-address'
import { LightboxPicture } from './lightbox-picture'
import { useSwipe } from './use-swipe'

interface LightboxProps {
  slug: string
  images: readonly GalleryImage[]
  /** How many there are in all, loaded or not. */
  total: number
  index: number
  onMove: (index: number) => void
  onClose: () => void
  onDelete: ((image: GalleryImage) => void) | undefined
}

/** One image over everything. Its neighbours are loaded with it, so that the next key shows them at once. */
export default function Lightbox({ slug, images, total, index, onMove, onClose, onDelete }: LightboxProps) {
  const t = useGalleryMessages().gallery.lightbox
  const { dir } = useLocale()
  const { bytes, exact } = useFormats()
  const popup = useRef<HTMLDivElement>(null)
  const last = images.length - 1
  const move = (to: number) => onMove(Math.max(0, Math.min(to, last)))
  const forward = dir === 'rtl' ? -1 : 1
  const swipe = useSwipe((step) => move(index + step * forward))
  const image = images[index]
  if (!image) return null
  const details = [t.size(image.width, image.height), bytes(image.bytes), exact(image.createdAt)]

  function onKeyDown(event: React.KeyboardEvent) {
    // Those are the browser's, such as Alt and an arrow for the page before.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowRight') move(index + forward)
    else if (event.key === 'ArrowLeft') move(index - forward)
    else if (event.key === 'Home') move(0)
    else if (event.key === 'End') move(last)
    else if (event.key === 'Delete' && image && onDelete) onDelete(image)
    else return
    event.preventDefault()
  }

  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-sunken" />
        <Dialog.Popup
          ref={popup}
          data-slot="lightbox"
          initialFocus={popup}
          finalFocus={() => tileOf(image)}
          onKeyDown={onKeyDown}
          className="fixed inset-0 z-40 grid grid-rows-[auto_1fr] outline-none"
        >
          <header className="flex items-center gap-1 border-b border-line bg-surface px-3 py-2">
            <div className="me-auto grid min-w-0 ps-1" aria-live="polite">
              <Dialog.Title className="truncate font-medium" dir="auto">
                {image.name}
              </Dialog.Title>
              <Dialog.Description className="truncate text-xs text-muted tabular-nums">
                {[t.position(index + 1, total), ...details].join(' · ')}
              </Dialog.Description>
            </div>
            <Button
              variant="ghost"
              size="icon"
              aria-label={t.download}
              render={<a href={`${imageAddress(slug, image.id, 'original')}?download`} download />}
            >
              <Download />
            </Button>
            {onDelete && (
              <Button variant="ghost" size="icon" aria-label={t.delete} onClick={() => onDelete(image)}>
                <Trash />
              </Button>
            )}
            <Dialog.Close render={<Button variant="ghost" size="icon" aria-label={t.close} />}>
              <X />
            </Dialog.Close>
          </header>
          <div className="relative touch-pan-y touch-pinch-zoom overflow-hidden" {...swipe}>
            {[index - 1, index, index + 1].map((at) => {
              const shown = images[at]
              return (
                shown && <LightboxPicture key={shown.id} slug={slug} image={shown} hidden={at !== index} />
              )
            })}
            <div className="pointer-events-none absolute inset-x-2 inset-y-0 flex items-center justify-between">
              <Step label={t.previous} disabled={index === 0} onClick={() => move(index - 1)}>
                <ChevronLeft className="rtl:rotate-180" />
              </Step>
              <Step label={t.next} disabled={index === last} onClick={() => move(index + 1)}>
                <ChevronRight className="rtl:rotate-180" />
              </Step>
            </div>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const tileOf = ({ id }: GalleryImage) =>
  document.querySelector<HTMLElement>(`[data-tile="${id}"] [data-open]`)

interface StepProps {
  label: string
  disabled: boolean
  onClick: () => void
  children: React.ReactNode
}

const Step = ({ label, disabled, onClick, children }: StepProps) => (
  <Button
    variant="outline"
    size="icon"
    aria-label={label}
    // Not `disabled`: at the end of the row the focus would be lost.
    aria-disabled={disabled}
    onClick={onClick}
    className="pointer-events-auto size-10 rounded-full aria-disabled:opacity-0"
  >
    {children}
  </Button>
)

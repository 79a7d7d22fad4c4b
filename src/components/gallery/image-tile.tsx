import Pencil from 'lucide-react/icons/pencil'
import { cn } from '@/components/cn'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/i18n/format'
import { useGalleryMessages } from '@/i18n/gallery'
import type { GalleryImage } from '@/server/gallery-queries'
import { imageAddress } from './image-address'
import { RenameField } from './rename-field'

interface ImageTileProps {
  slug: string
  image: GalleryImage
  /** The picture as it lies on this machine, shown until the server's own arrives. */
  preview: string | undefined
  /** Whether it is among what is seen first. */
  first: boolean
  current: boolean
  selected: boolean
  selecting: boolean
  renaming: boolean
  onFocus: () => void
  onOpen: () => void
  onSelect: ((range: boolean) => void) | undefined
  onRename: (() => void) | undefined
  onRenamed: (name: string | undefined) => void
}

export function ImageTile(props: ImageTileProps) {
  const { slug, image, preview, first, current, selected, selecting, renaming, onFocus, onOpen, onSelect } =
    props
  const t = useGalleryMessages().gallery.image
  const tabIndex = current ? 0 : -1

  const onClick = (event: React.MouseEvent) => {
    const choosing = event.shiftKey || event.ctrlKey || event.metaKey || selecting
    if (onSelect && choosing && event.detail > 0) onSelect(event.shiftKey)
    else onOpen()
  }

  return (
    <li data-tile={image.id} onFocus={onFocus} className="group min-w-0">
      <div
        className={cn(
          'relative aspect-4/3 rounded-md outline-2 outline-offset-2 outline-transparent transition-[outline-color]',
          selected && 'outline-accent',
        )}
      >
        <button
          type="button"
          data-open
          tabIndex={tabIndex}
          aria-label={t.open(image.name)}
          onClick={onClick}
          className="block size-full overflow-hidden rounded-md bg-sunken"
        >
          <img
            src={imageAddress(slug, image.id, 'thumbnail')}
            style={preview ? { backgroundImage: `url("${preview}")` } : undefined}
            alt=""
            width={image.width}
            height={image.height}
            loading={first ? 'eager' : 'lazy'}
            fetchPriority={first ? 'high' : 'auto'}
            decoding="async"
            draggable={false}
            className="size-full bg-cover bg-center object-cover transition-[filter] group-hover:brightness-95"
          />
        </button>
        {onSelect && (
          <input
            type="checkbox"
            tabIndex={tabIndex}
            aria-label={t.select(image.name)}
            checked={selected}
            onChange={() => undefined}
            onClick={(event) => onSelect(event.shiftKey)}
            className={cn(
              // The box is drawn inside its own target, which a finger has to be able to hit.
              'absolute start-1 top-1 grid size-8 cursor-pointer appearance-none place-items-center rounded-sm coarse:size-11',
              "before:grid before:size-5 before:place-items-center before:rounded-[5px] before:border before:border-line-strong before:bg-raised before:text-sm before:leading-none before:text-accent-text before:content-['']",
              "checked:before:border-accent checked:before:bg-accent checked:before:content-['✓'/'']",
              'opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 checked:opacity-100 coarse:opacity-100',
              selecting && 'opacity-100',
            )}
          />
        )}
      </div>
      {renaming ? <RenameField image={image} onDone={props.onRenamed} /> : <Caption {...props} />}
    </li>
  )
}

function Caption({ image, current, onRename }: ImageTileProps) {
  const t = useGalleryMessages().gallery.image
  const { bytes } = useFormats()
  return (
    <div className="relative flex h-8 items-center gap-2 ps-0.5 text-sm coarse:h-11">
      <span className="min-w-0 flex-1 truncate" title={image.name} dir="auto">
        {image.name}
      </span>
      <span
        className={cn(
          'shrink-0 text-xs text-muted tabular-nums',
          onRename && 'group-hover:opacity-0 coarse:hidden',
        )}
      >
        {bytes(image.bytes)}
      </span>
      {onRename && (
        <Button
          variant="ghost"
          size="icon-sm"
          tabIndex={current ? 0 : -1}
          aria-label={t.rename(image.name)}
          onClick={onRename}
          className="absolute end-0 bg-surface opacity-0 group-hover:opacity-100 focus-visible:opacity-100 coarse:static coarse:bg-transparent coarse:opacity-100"
        >
          <Pencil />
        </Button>
      )}
    </div>
  )
}

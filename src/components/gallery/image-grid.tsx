import { useMemo, useState } from 'react'
import type { Selection } from '@/components/use-selection'
import { useGalleryMessages } from '@/i18n/gallery'
import type { GalleryImage } from '@/server/gallery-queries'
import { gridClasses } from './grid-classes'
import { ImageTile } from './image-tile'
import { isRunning, type Upload } from './upload-store'
import { UploadTile } from './upload-tile'
import { useTileKeys } from './use-tile-keys'

interface ImageGridProps {
  slug: string
  images: readonly GalleryImage[]
  uploads: readonly Upload[]
  /** Absent for people who may not do anything to several images. */
  selection: Selection | undefined
  onOpen: (image: GalleryImage) => void
  onRename: ((image: GalleryImage, name: string) => void) | undefined
  onDelete: ((ids: readonly string[]) => void) | undefined
}

export function ImageGrid({ slug, images, uploads, selection, onOpen, onRename, onDelete }: ImageGridProps) {
  const t = useGalleryMessages().gallery
  const [renaming, setRenaming] = useState<string>()
  const previews = useMemo(
    () => new Map(uploads.map(({ image, preview }): [string | undefined, string] => [image?.id, preview])),
    [uploads],
  )
  const { list, index, setCurrent, focus, onKeyDown } = useTileKeys({
    images,
    selection,
    onRename: onRename && ((image) => setRenaming(image.id)),
    onDelete,
  })

  const renamed = (image: GalleryImage, at: number) => (name: string | undefined) => {
    setRenaming(undefined)
    if (name) onRename?.(image, name)
    if (document.activeElement?.matches('[data-rename-field]')) requestAnimationFrame(() => focus(at))
  }

  return (
    <>
      <p id="gallery-keys" hidden>
        {t.keys}
      </p>
      <ul
        ref={list}
        aria-label={t.grid}
        aria-describedby="gallery-keys"
        onKeyDown={onKeyDown}
        className={gridClasses}
      >
        {uploads
          .filter(isRunning)
          .map((upload) => <UploadTile key={upload.id} upload={upload} />)
          .reverse()}
        {images.map((image, at) => (
          <ImageTile
            key={image.id}
            slug={slug}
            image={image}
            preview={previews.get(image.id)}
            first={at < 2}
            current={at === index}
            selected={selection?.has(image.id) ?? false}
            selecting={Boolean(selection?.selected.length)}
            renaming={renaming === image.id}
            onFocus={() => setCurrent(at)}
            onOpen={() => onOpen(image)}
            onSelect={
              selection && ((range) => (range ? selection.range(image.id) : selection.toggle(image.id)))
            }
            onRename={onRename && (() => setRenaming(image.id))}
            onRenamed={renamed(image, at)}
          />
        ))}
      </ul>
    </>
  )
}

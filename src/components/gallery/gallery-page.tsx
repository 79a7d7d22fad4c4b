import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import Images from 'lucide-react/icons/images'
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { lazyPart } from '@/components/app/lazy-part'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Page } from '@/components/app/page'
import { EmptyState } from '@/components/ui/empty-state'
import { useSelection } from '@/components/use-selection'
import { useFormats } from '@/i18n/format'
import { useGalleryMessages } from '@/i18n/gallery'
import { allows, type Role } from '@/lib/permissions'
import { type GalleryImage, galleryTotalsQuery, imagesQuery } from '@/server/gallery-queries'
import { ImageGrid } from './image-grid'
import { UploadButton } from './upload-button'
import { UploadList } from './upload-list'
import { useFileDrop } from './use-file-drop'
import { useImageActions } from './use-image-actions'
import { useUploads } from './use-uploads'

const DropVeil = lazyPopup(() => import('./drop-veil'))
const Lightbox = lazyPopup(() => import('./lightbox'))
const LoadMore = lazyPart(() => import('@/components/ui/load-more'))
const SelectionBar = lazyPopup(() => import('@/components/ui/selection-bar'))

export function GalleryPage({ slug, role }: { slug: string; role: Role }) {
  const t = useGalleryMessages().gallery
  const { bytes } = useFormats()
  const pages = useSuspenseInfiniteQuery(imagesQuery(slug))
  const { data: totals } = useSuspenseQuery(galleryTotalsQuery(slug))
  const images = useMemo(() => pages.data.pages.flatMap((page) => page.images), [pages.data])
  const ids = useMemo(() => images.map((image) => image.id), [images])
  const selection = useSelection(ids)
  const { rename, remove } = useImageActions(slug)
  const { uploads, upload } = useUploads(slug)
  const [open, setOpen] = useState<string>()

  // Wanted at a moment that should not wait; the page itself needs it not yet.
  useEffect(() => {
    void SelectionBar.preload()
    void DropVeil.preload()
  }, [])

  const mayCreate = allows(role, 'gallery:create')
  const mayUpdate = allows(role, 'gallery:update')
  const mayDelete = allows(role, 'gallery:delete')
  const over = useFileDrop(mayCreate ? upload : undefined)

  const loadMore = useCallback(() => void pages.fetchNextPage(), [pages.fetchNextPage])
  const removeAll = (chosen: readonly string[]) => {
    const these = new Set(chosen)
    selection.clear()
    void remove(images.filter((image) => these.has(image.id)))
  }

  const index = open === undefined ? -1 : ids.indexOf(open)
  const show = (to: number) => {
    setOpen(ids[to])
    if (to >= ids.length - 3 && pages.hasNextPage && !pages.isFetchingNextPage) loadMore()
  }
  const close = () => setOpen(undefined)
  const removeShown = (image: GalleryImage) => {
    setOpen(ids[index + 1] ?? ids[index - 1])
    void remove([image])
  }

  const isEmpty = images.length === 0 && uploads.length === 0 && !pages.hasNextPage
  return (
    <Page
      title={t.title}
      description={t.totals(totals.images, bytes(totals.bytes))}
      actions={mayCreate && <UploadButton onChoose={upload} />}
    >
      {isEmpty ? (
        <EmptyState media={<Images />} title={t.empty.title} description={t.empty.sentence}>
          {mayCreate && <p className="text-muted">{t.empty.hint}</p>}
        </EmptyState>
      ) : (
        <ImageGrid
          slug={slug}
          images={images}
          uploads={uploads}
          selection={mayDelete ? selection : undefined}
          onOpen={(image) => show(ids.indexOf(image.id))}
          onRename={mayUpdate ? (image, name) => void rename(image, name) : undefined}
          onDelete={mayDelete ? removeAll : undefined}
        />
      )}
      {pages.hasNextPage && (
        <Suspense>
          <LoadMore
            loading={pages.isFetchingNextPage}
            failed={pages.isFetchNextPageError}
            onLoad={loadMore}
          />
        </Suspense>
      )}
      <div className="pointer-events-none sticky bottom-4 z-20 flex flex-wrap items-end gap-3 *:pointer-events-auto">
        <UploadList uploads={uploads} />
        {mayDelete && selection.selected.length > 0 && (
          <SelectionBar selection={selection} onDelete={() => removeAll(selection.selected)} />
        )}
      </div>
      {over && <DropVeil />}
      {index !== -1 && (
        <Lightbox
          slug={slug}
          images={images}
          total={Math.max(totals.images, images.length)}
          index={index}
          onMove={show}
          onClose={close}
          onDelete={mayDelete ? removeShown : undefined}
        />
      )}
    </Page>
  )
}

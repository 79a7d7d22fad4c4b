import { useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useMessages } from '@/i18n'
import { isAppError } from '@/lib/errors'
import { deleteImages, renameImage, restoreImages } from '@/server/gallery-fns'
import type { GalleryImage } from '@/server/gallery-queries'
import { galleryCache } from './gallery-cache'

const mostAtOnce = 1000

/** The new name is on screen at once, so that leaving at once must not lose it. */
const outlivingThePage: typeof fetch = (input, init) => fetch(input, { ...init, keepalive: true })

/** What can be done to images. The screen changes at once; a refusal changes it back and says why. */
export function useImageActions(slug: string) {
  const t = useMessages()
  const cache = galleryCache(useQueryClient(), slug)

  const sentence = (error: unknown) =>
    isAppError(error) ? (t.errors[error.reason ?? ''] ?? t.errors[error.code]) : t.errors.unexpected
  const explain = (title: string, error: unknown) => toast.error(title, { description: sentence(error) })

  async function rename(image: GalleryImage, name: string): Promise<void> {
    await cache.settle()
    cache.rename(image.id, name)
    try {
      const renamed = await renameImage({ data: { slug, id: image.id, name }, fetch: outlivingThePage })
      cache.rename(image.id, renamed.name)
    } catch (error) {
      cache.rename(image.id, image.name)
      explain(t.gallery.image.renameFailed(image.name), error)
    }
  }

  /** The slug goes along: the button may be pressed when another organization is on screen. */
  async function restore(images: readonly GalleryImage[], deleting: Promise<unknown>): Promise<void> {
    cache.add(images)
    try {
      await deleting
      await inBatches(images, (ids) => restoreImages({ data: { slug, ids } }))
      toast.success(t.gallery.selection.restored(images.length, images[0]?.name ?? ''))
    } catch (error) {
      explain(t.gallery.selection.restoreFailed, error)
      await cache.refresh()
    }
  }

  async function remove(images: readonly GalleryImage[]): Promise<void> {
    if (images.length === 0) return
    await cache.settle()
    cache.remove(images)
    const deleting = inBatches(images, (ids) => deleteImages({ data: { slug, ids } }))
    const toastId = toast(t.gallery.selection.deleted(images.length, images[0]?.name ?? ''), {
      action: { onClick: () => void restore(images, deleting) },
    })
    try {
      await deleting
    } catch (error) {
      toast.dismiss(toastId)
      explain(t.gallery.selection.deleteFailed(images.length), error)
      cache.add(images)
      await cache.refresh()
    }
  }

  return { rename, remove }
}

async function inBatches(
  images: readonly GalleryImage[],
  act: (ids: string[]) => Promise<unknown>,
): Promise<void> {
  const ids = images.map((image) => image.id)
  for (let from = 0; from < ids.length; from += mostAtOnce) await act(ids.slice(from, from + mostAtOnce))
}

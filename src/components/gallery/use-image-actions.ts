import { useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useGalleryMessages } from '@/i18n/gallery'
import { useSentence } from '@/i18n/sentence'
import { callServer } from '@/server/call-server'
import { deleteImages, renameImage, restoreImages } from '@/server/gallery-fns'
import type { GalleryImage } from '@/server/gallery-queries'
import { galleryCache } from './gallery-cache'

const mostAtOnce = 1000

/** The new name is on screen at once, so that leaving at once must not lose it. */
const outlivingThePage: typeof fetch = (input, init) => callServer(input, { ...init, keepalive: true })

/** What can be done to images. The screen changes at once; a refusal changes it back and says why. */
export function useImageActions(slug: string) {
  const t = useGalleryMessages()
  const cache = galleryCache(useQueryClient(), slug)

  const sentence = useSentence()
  const explain = (title: string, error: unknown) => toast.error(title, { description: sentence(error) })

  async function rename(image: GalleryImage, name: string): Promise<void> {
    await cache.settle()
    cache.rename(image.id, name)
    try {
      const renamed = await renameImage({ data: { slug, id: image.id, name }, fetch: outlivingThePage })
      cache.rename(image.id, renamed.name)
      await cache.changed()
    } catch (error) {
      cache.rename(image.id, image.name)
      explain(t.gallery.image.renameFailed(image.name), error)
    }
  }

  /** The slug goes along: the button may be pressed when another organization is on screen. */
  async function restore(images: readonly GalleryImage[], deleting: Promise<unknown>): Promise<void> {
    await cache.settle()
    cache.add(images)
    // A deletion that failed is explained, and taken back, where it was asked for.
    const deleted = await deleting.then(
      () => true,
      () => false,
    )
    if (!deleted) return
    try {
      const back = await inBatches(images, (ids) => restoreImages({ data: { slug, ids } }))
      report(
        images.filter(({ id }) => back.has(id)),
        images.filter(({ id }) => !back.has(id)),
      )
      await cache.changed()
    } catch (error) {
      explain(t.gallery.selection.restoreFailed, error)
      await cache.refresh()
    }
  }

  /** Somebody may have pressed Undo too late, or twice in two places. */
  function report(back: readonly GalleryImage[], gone: readonly GalleryImage[]): void {
    const { restored, restoredSome, restoreFailed, restoreTooLate } = t.gallery.selection
    if (gone.length === 0) return void toast.success(restored(back.length, back[0]?.name ?? ''))
    cache.remove(gone)
    void cache.refresh()
    const title = back.length > 0 ? restoredSome(back.length, gone.length + back.length) : restoreFailed
    toast.error(title, { description: restoreTooLate })
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
      await cache.changed()
    } catch (error) {
      toast.dismiss(toastId)
      explain(t.gallery.selection.deleteFailed(images.length), error)
      cache.add(images)
      await cache.refresh()
    }
  }

  return { rename, remove }
}

/** Answers the ids that were acted on: the server leaves out those for which there was nothing to do. */
async function inBatches(
  images: readonly GalleryImage[],
  act: (ids: string[]) => Promise<{ ids: string[] }>,
): Promise<Set<string>> {
  const ids = images.map((image) => image.id)
  const done = new Set<string>()
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    for (const id of (await act(ids.slice(from, from + mostAtOnce))).ids) done.add(id)
  }
  return done
}

import type { InfiniteData, Query, QueryClient } from '@tanstack/react-query'
import {
  type GalleryImage,
  type GalleryPage,
  galleryActivityQuery,
  galleryTotalsQuery,
  imagesQuery,
  recentImagesQuery,
} from '@/server/gallery-queries'
import { keys } from '@/server/query-keys'

type Pages = InfiniteData<GalleryPage, string | undefined>

/** What is on screen of one gallery, changed ahead of the server. What is no longer in the cache stays out of it. */
export function galleryCache(client: QueryClient, slug: string) {
  const { queryKey } = imagesQuery(slug)
  const totalsKey = galleryTotalsQuery(slug).queryKey

  const shown = () => {
    const pages = client.getQueryData<Pages>(queryKey)?.pages ?? []
    return new Set(pages.flatMap((page) => page.images.map(({ id }) => id)))
  }

  const update = (change: (pages: GalleryPage[]) => GalleryPage[]) =>
    client.setQueryData<Pages>(queryKey, (data) => data && { ...data, pages: change(data.pages) })

  const count = (images: readonly GalleryImage[], sign: 1 | -1) =>
    client.setQueryData(
      totalsKey,
      (totals) =>
        totals && {
          images: totals.images + sign * images.length,
          bytes: totals.bytes + sign * images.reduce((sum, image) => sum + image.bytes, 0),
        },
    )

  return {
    /** Answers already on their way would undo the change. The first one is waited for by a page, and so left alone. */
    async settle() {
      const both = [queryKey, totalsKey]
      await Promise.all(both.map((key) => client.cancelQueries({ queryKey: key, predicate: hasData })))
    },
    /** Counts only those that were not there yet: an answer may have brought an image before its upload was over. */
    add(images: readonly GalleryImage[]) {
      const before = shown()
      update((pages) => images.reduce(withImage, pages))
      count(
        images.filter(({ id }) => !before.has(id)),
        1,
      )
    },
    remove(images: readonly GalleryImage[]) {
      const ids = new Set(images.map((image) => image.id))
      update((pages) =>
        pages.map((page) => ({ ...page, images: page.images.filter((image) => !ids.has(image.id)) })),
      )
      count(images, -1)
    },
    rename(id: string, name: string) {
      const renamed = (image: GalleryImage) => (image.id === id ? { ...image, name } : image)
      update((pages) => pages.map((page) => ({ ...page, images: page.images.map(renamed) })))
    },
    /** Once the server has changed: what the dashboard shows of the gallery is from before, and is read anew. */
    async changed() {
      const shown = [recentImagesQuery(slug).queryKey, galleryActivityQuery(slug).queryKey]
      for (const queryKey of shown) client.removeQueries({ queryKey, type: 'inactive', predicate: hasData })
      await Promise.all(shown.map((queryKey) => client.invalidateQueries({ queryKey })))
    },
    refresh: () => client.invalidateQueries({ queryKey: keys.gallery(slug) }),
  }
}

/** Otherwise somebody waits for the answer that is on its way, and would be told that it was given up. */
const hasData = ({ state }: Query) => state.data !== undefined

/** Newest first, within the page whose range covers it; past the last loaded page it is left for the server to bring. */
export function withImage(pages: GalleryPage[], image: GalleryImage): GalleryPage[] {
  const at = pages.findIndex(({ nextCursor }) => nextCursor === undefined || image.id >= nextCursor)
  return pages.map((page, index) => {
    if (index !== at) return page
    const others = page.images.filter(({ id }) => id !== image.id)
    const images = [...others, image].sort((one, other) => (one.id < other.id ? 1 : -1))
    return { ...page, images }
  })
}

import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import {
  type GalleryImage,
  type GalleryPage,
  galleryTotalsQuery,
  imagesQuery,
} from '@/server/gallery-queries'

type Pages = InfiniteData<GalleryPage, string | undefined>

/** What is on screen of one gallery, changed ahead of the server. What is no longer in the cache stays out of it. */
export function galleryCache(client: QueryClient, slug: string) {
  const { queryKey } = imagesQuery(slug)

  const update = (change: (pages: GalleryPage[]) => GalleryPage[]) =>
    client.setQueryData<Pages>(queryKey, (data) => data && { ...data, pages: change(data.pages) })

  const count = (images: readonly GalleryImage[], sign: 1 | -1) =>
    client.setQueryData(
      galleryTotalsQuery(slug).queryKey,
      (totals) =>
        totals && {
          images: totals.images + sign * images.length,
          bytes: totals.bytes + sign * images.reduce((sum, image) => sum + image.bytes, 0),
        },
    )

  return {
    /** Answers already on their way would undo the change. */
    settle: () => client.cancelQueries({ queryKey }),
    add(images: readonly GalleryImage[]) {
      update((pages) => images.reduce(withImage, pages))
      count(images, 1)
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
    refresh: () => client.invalidateQueries({ queryKey: queryKey.slice(0, -1) }),
  }
}

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

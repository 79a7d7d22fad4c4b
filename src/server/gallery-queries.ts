import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { galleryActivity, galleryTotals, listImages } from './gallery-fns'
import { keys } from './query-keys'

export type GalleryPage = Awaited<ReturnType<typeof listImages>>
export type GalleryImage = GalleryPage['images'][number]

/** Reading again reads every page that was loaded, so it happens by itself only while they are few. */
const whileFew = ({ state }: { state: { data: { pages: unknown[] } | undefined } }) =>
  (state.data?.pages.length ?? 0) <= 3

export const imagesQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.gallery(slug), 'images'],
    queryFn: ({ pageParam }) => listImages({ data: { slug, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: GalleryPage) => page.nextCursor,
    refetchOnMount: whileFew,
    refetchOnWindowFocus: whileFew,
    refetchOnReconnect: whileFew,
  })

export const galleryTotalsQuery = (slug: string) =>
  queryOptions({
    queryKey: [...keys.gallery(slug), 'totals'],
    queryFn: () => galleryTotals({ data: { slug } }),
  })

export const galleryActivityQuery = (slug: string) =>
  queryOptions({
    queryKey: [...keys.gallery(slug), 'activity'],
    queryFn: () => galleryActivity({ data: { slug } }),
  })

/** The latest ones, for the dashboard. */
export const recentImagesQuery = (slug: string) =>
  queryOptions({
    queryKey: [...keys.gallery(slug), 'recent'],
    queryFn: () => listImages({ data: { slug, limit: 6 } }),
  })

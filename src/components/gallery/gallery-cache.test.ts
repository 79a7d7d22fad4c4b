import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import type { GalleryImage, GalleryPage } from '@/server/gallery-queries'

const listImages = vi.fn()
vi.mock('@/server/gallery-fns', () => ({ listImages, galleryTotals: vi.fn() }))

const { galleryCache, withImage } = await import('./gallery-cache')
const { galleryTotalsQuery, imagesQuery, recentImagesQuery } = await import('@/server/gallery-queries')

const image = (id: string): GalleryImage => ({
  id,
  name: id,
  contentType: 'image/png',
  bytes: 10,
  width: 1,
  height: 1,
  createdAt: new Date(0),
})
const pages: GalleryPage[] = [
  { images: [image('9'), image('7')], nextCursor: '7' },
  { images: [image('5'), image('3')], nextCursor: '3' },
]
const idsOf = (all: GalleryPage[]) => all.map((page) => page.images.map(({ id }) => id).join(''))

describe('an image put into loaded pages', () => {
  it.each([
    ['a', ['a97', '53']],
    ['8', ['987', '53']],
    ['6', ['97', '653']],
    ['3', ['97', '53']],
    ['1', ['97', '53']],
  ])('%s finds its place', (id, expected) => {
    expect(idsOf(withImage(pages, image(id)))).toEqual(expected)
  })
})

describe('the cache of a gallery', () => {
  const fill = () => {
    const client = new QueryClient()
    client.setQueryData(imagesQuery('acme').queryKey, { pages, pageParams: [undefined, '7'] })
    client.setQueryData(galleryTotalsQuery('acme').queryKey, { images: 4, bytes: 40 })
    return client
  }
  const shown = (client: QueryClient) => idsOf(client.getQueryData(imagesQuery('acme').queryKey)?.pages ?? [])

  it('takes images away and puts them back where they were, and counts', () => {
    const client = fill()
    const cache = galleryCache(client, 'acme')
    cache.remove([image('7'), image('5')])
    expect(shown(client)).toEqual(['9', '3'])
    expect(client.getQueryData(galleryTotalsQuery('acme').queryKey)).toEqual({ images: 2, bytes: 20 })
    cache.add([image('7'), image('5')])
    expect(shown(client)).toEqual(['97', '53'])
    expect(client.getQueryData(galleryTotalsQuery('acme').queryKey)).toEqual({ images: 4, bytes: 40 })
  })

  it('counts an image once, however often it arrives', () => {
    const client = fill()
    const cache = galleryCache(client, 'acme')
    cache.add([image('8')])
    cache.add([image('8'), image('9')])
    expect(shown(client)).toEqual(['987', '53'])
    expect(client.getQueryData(galleryTotalsQuery('acme').queryKey)).toEqual({ images: 5, bytes: 50 })
  })

  it('is not undone by an answer from before that was on its way, and leaves alone the first one', async () => {
    const client = fill()
    const answers: ((page: unknown) => void)[] = []
    listImages.mockImplementation(() => new Promise((answer) => answers.push(answer)))
    const before = client.refetchQueries({ queryKey: imagesQuery('acme').queryKey })
    const first = client.fetchInfiniteQuery(imagesQuery('globex'))
    for (const slug of ['acme', 'globex']) {
      const cache = galleryCache(client, slug)
      await cache.settle()
      cache.add([image('a')])
    }
    for (const answer of answers) answer(pages[1])
    await before
    expect(shown(client)).toEqual(['a97', '53'])
    expect(idsOf((await first).pages)).toEqual(['53'])
  })

  it('makes the dashboard read anew what it shows of the gallery', async () => {
    const client = fill()
    client.setQueryData(recentImagesQuery('acme').queryKey, { images: [image('9')], nextCursor: undefined })
    await galleryCache(client, 'acme').changed()
    expect(client.getQueryData(recentImagesQuery('acme').queryKey)).toBeUndefined()
    expect(shown(client)).toEqual(['97', '53'])
  })

  it('brings nothing back of an organization that was left', () => {
    const client = fill()
    client.removeQueries({ queryKey: ['org', 'acme'] })
    galleryCache(client, 'acme').add([image('8')])
    expect(client.getQueryCache().getAll()).toEqual([])
  })
})

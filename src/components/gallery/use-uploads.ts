import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { galleryCache } from './gallery-cache'
import { startUploads, uploadStore } from './upload-store'

/** The uploads into one gallery, and the way to begin more. */
export function useUploads(slug: string) {
  const all = useSyncExternalStore(uploadStore.subscribe, uploadStore.get, uploadStore.getOnServer)
  const client = useQueryClient()
  const uploads = useMemo(() => all.filter((upload) => upload.slug === slug), [all, slug])

  const upload = (files: Iterable<File>) =>
    startUploads(slug, [...files], async (image) => {
      const cache = galleryCache(client, slug)
      await cache.settle()
      cache.add([image])
      await cache.changed()
    })
  return { uploads, upload }
}

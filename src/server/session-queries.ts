import { queryOptions } from '@tanstack/react-query'
import { AppError } from '@/lib/errors'
import { keys } from './query-keys'
import { getViewer } from './session-fns'

type Viewer = Awaited<ReturnType<typeof getViewer>>

export const viewerQuery = queryOptions({
  queryKey: keys.viewer,
  queryFn: async ({ client }): Promise<Viewer> => {
    const viewer = await getViewer()
    // Who was there stays on the page, and is asked to sign in again.
    if (!viewer && client.getQueryData(keys.viewer)) throw new AppError('unauthenticated')
    return viewer
  },
})

import { queryOptions } from '@tanstack/react-query'
import { keys } from './query-keys'
import { getViewer } from './session-fns'

export const viewerQuery = queryOptions({ queryKey: keys.viewer, queryFn: () => getViewer() })

/** For a page that nobody has to be signed in for, and that is shown also when this cannot be told. */
export const isSignedInQuery = queryOptions({
  queryKey: keys.isSignedIn,
  queryFn: () =>
    getViewer().then(
      (viewer) => viewer !== null,
      () => true,
    ),
})

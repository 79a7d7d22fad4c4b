import { queryOptions } from '@tanstack/react-query'
import { keys } from './query-keys'
import { getViewer } from './session-fns'

export const viewerQuery = queryOptions({ queryKey: keys.viewer, queryFn: () => getViewer() })

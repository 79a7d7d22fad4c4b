import { queryOptions } from '@tanstack/react-query'
import { listDataExports } from './data-export-fns'
import { keys } from './query-keys'

/** How often is asked while one is on its way, in milliseconds; otherwise nobody asks. */
const pause = 1_500

export const isOnItsWay = ({ state }: { state: string }): boolean =>
  state === 'waiting' || state === 'running'

export const dataExportsQuery = (slug: string) =>
  queryOptions({
    queryKey: keys.dataExports(slug),
    queryFn: () => listDataExports({ data: { slug } }),
    refetchInterval: ({ state }) => (state.data?.some(isOnItsWay) ? pause : false),
  })

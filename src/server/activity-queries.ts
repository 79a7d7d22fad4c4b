import { queryOptions } from '@tanstack/react-query'
import { getPeopleActivity } from './activity-fns'
import { keys } from './query-keys'

export const peopleActivityQuery = (slug: string) =>
  queryOptions({ queryKey: keys.activity(slug), queryFn: () => getPeopleActivity({ data: { slug } }) })

import { queryOptions } from '@tanstack/react-query'
import { listDomains } from './domain-fns'
import { keys } from './query-keys'

export const domainsQuery = (slug: string) =>
  queryOptions({ queryKey: keys.domains(slug), queryFn: () => listDomains({ data: { slug } }) })

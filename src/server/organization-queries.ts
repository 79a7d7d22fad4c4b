import { queryOptions } from '@tanstack/react-query'
import {
  checkAddress,
  checkSlug,
  getOrganization,
  getOrganizationSummary,
  listOrganizations,
} from './organization-fns'
import { keys } from './query-keys'

export const organizationsQuery = queryOptions({
  queryKey: keys.organizations,
  queryFn: () => listOrganizations(),
})

export const organizationQuery = (slug: string) =>
  queryOptions({ queryKey: keys.organization(slug), queryFn: () => getOrganization({ data: { slug } }) })

export const summaryQuery = (slug: string) =>
  queryOptions({ queryKey: keys.summary(slug), queryFn: () => getOrganizationSummary({ data: { slug } }) })

/** One type for both, as a form asks the one or the other. */
interface Free {
  free: boolean
}

const whileTyping = { staleTime: 10_000, gcTime: 60_000, retry: false } as const

export const slugQuery = (wanted: string) =>
  queryOptions<Free>({
    queryKey: keys.slug(wanted),
    queryFn: () => checkSlug({ data: { wanted } }),
    ...whileTyping,
  })

export const addressQuery = (slug: string, wanted: string) =>
  queryOptions<Free>({
    queryKey: keys.address(slug, wanted),
    queryFn: () => checkAddress({ data: { slug, wanted } }),
    ...whileTyping,
  })

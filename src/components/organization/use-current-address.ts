import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { organizationQuery } from '@/server/organization-queries'
import { prepareAddress, underSlug } from './current-address'

/** Goes along when the organization on screen gets another address, wherever that was decided. */
export function useCurrentAddress(slug: string): void {
  const router = useRouter()
  const queryClient = useQueryClient()
  const { data: organization } = useQuery(organizationQuery(slug))
  useEffect(() => {
    if (!organization || organization.slug === slug) return
    let isLeft = false
    const follow = async () => {
      await prepareAddress(queryClient, organization)
      if (isLeft) return
      const href = underSlug(router.state.location.href, organization.slug)
      // What is typed goes along.
      await router.navigate({ href, replace: true, resetScroll: false, ignoreBlocker: true })
    }
    void follow()
    return () => {
      isLeft = true
    }
  }, [organization, slug, queryClient, router])
}

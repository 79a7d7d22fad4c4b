import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { organizationKey } from '@/server/query-keys'

/** Once a page is drawn, nothing of an organization that is not on it stays in this tab. */
export function forgetOrganizations(router: AnyRouter, queryClient: QueryClient): void {
  router.subscribe('onRendered', () => {
    const shown = router.stores.matches.get().map(({ params }) => params.slug)
    queryClient.removeQueries({
      predicate: ({ queryKey: [is, slug] }) => is === organizationKey && !shown.includes(slug),
    })
  })
}

import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import { onFailure } from '@/components/app/on-failure'
import { isAppError } from '@/lib/errors'
import { organizationQuery } from '@/server/organization-queries'
import { keys } from '@/server/query-keys'

const isNotThere = (error: unknown): boolean => isAppError(error) && error.code === 'not-found'

/**
 * When something of the organization on screen is not there any more, asks whether the organization is: whoever was removed
 * while they looked at it is told so, instead of page by page that there is nothing.
 */
export function noticeRemoval(router: AnyRouter, queryClient: QueryClient): void {
  const asking = new Set<string>()

  async function ask(slug: string): Promise<void> {
    const query = organizationQuery(slug)
    const known = queryClient.getQueryData(query.queryKey)
    if (!known || asking.has(slug)) return
    asking.add(slug)
    const isThere = await queryClient.fetchQuery({ ...query, staleTime: 0 }).then(
      () => true,
      (error) => !isNotThere(error),
    )
    asking.delete(slug)
    if (isThere) return
    queryClient.setQueryData(keys.left(slug), known.name)
    queryClient.removeQueries(query)
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: keys.viewer }),
      queryClient.invalidateQueries({ queryKey: keys.organizations }),
      router.invalidate(),
    ])
  }

  const failed = (error: unknown) => {
    const slug: unknown = router.stores.matches
      .get()
      .map(({ params }) => params.slug)
      .find(Boolean)
    if (typeof slug === 'string' && isNotThere(error)) void ask(slug)
  }
  onFailure(queryClient, failed)
}

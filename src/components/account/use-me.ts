import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { viewerQuery } from '@/server/session-queries'

/** Who is signed in. Undefined for the moment in which they no longer are, which the frame of the page answers. */
export const useMe = () => useSuspenseQuery(viewerQuery).data?.user

export type Me = NonNullable<ReturnType<typeof useMe>>

/** Shows a change of the person wherever they see themselves. */
export async function showMe(
  queryClient: QueryClient,
  change: Partial<Pick<Me, 'name' | 'image'>>,
): Promise<void> {
  const { queryKey } = viewerQuery
  // What was asked before would come back and undo it.
  await queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData(queryKey, (viewer) => viewer && { ...viewer, user: { ...viewer.user, ...change } })
}

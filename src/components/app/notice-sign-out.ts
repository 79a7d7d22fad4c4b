import type { QueryClient } from '@tanstack/react-query'
import { isAppError } from '@/lib/errors'
import { viewerQuery } from '@/server/session-queries'

/** Who was signed out from elsewhere is told so at their next click, whatever it was, in place of what the page still shows. */
export function noticeSignOut(queryClient: QueryClient): void {
  const { queryKey } = viewerQuery
  const failed = (error: unknown) => {
    const isSignedOut = isAppError(error) && error.code === 'unauthenticated'
    if (isSignedOut && queryClient.getQueryData(queryKey)) queryClient.setQueryData(queryKey, null)
  }
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') failed(event.action.error)
  })
  queryClient.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') failed(event.action.error)
  })
}

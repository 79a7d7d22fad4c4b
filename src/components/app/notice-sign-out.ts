import type { QueryClient } from '@tanstack/react-query'
import { declined } from '@/components/session-over/declined'
import { isAppError } from '@/lib/errors'
import { viewerQuery } from '@/server/session-queries'
import { onFailure } from './on-failure'
import { signOutChannel } from './sign-out-channel'

/**
 * Who chose to sign out in another tab is shown so in this one. Whose session has ended otherwise is asked to sign in again, over
 * what they see.
 */
export function noticeSignOut(queryClient: QueryClient): void {
  signOutChannel().onmessage = () =>
    queryClient.setQueryData(viewerQuery.queryKey, (viewer) => viewer && null)
  onFailure(queryClient, (error) => {
    if (isAppError(error) && error.code === 'unauthenticated' && error.reason !== declined) void ask()
  })
}

async function ask(): Promise<void> {
  try {
    const { askToSignIn } = await import('@/components/session-over/ask-to-sign-in')
    await askToSignIn()
  } catch {
    // Who would rather not is asked again at their next act, and so is whoever could not fetch the question.
  }
}

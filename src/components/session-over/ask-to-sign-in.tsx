import { QueryClientProvider } from '@tanstack/react-query'
import { getRouterInstance } from '@tanstack/react-start'
import { askOverPage } from '@/components/ask-over-page'
import { AppError } from '@/lib/errors'
import { viewerQuery } from '@/server/session-queries'
import { declined } from './declined'
import { SignInDialog } from './sign-in-dialog'

let asking: Promise<boolean> | undefined

/**
 * Asks whoever the page is of to sign in again, over it, so that what they have typed stays; false where nobody was signed in.
 * Throws `unauthenticated` when they would rather not. Two calls that were refused at once ask once.
 */
export function askToSignIn(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = undefined
  })
  return asking
}

async function ask(): Promise<boolean> {
  const { queryClient } = (await getRouterInstance()).options.context
  const viewer = queryClient.getQueryData(viewerQuery.queryKey)
  if (!viewer) return false
  const isBack = await askOverPage<boolean>((answer) => (
    <QueryClientProvider client={queryClient}>
      <SignInDialog person={viewer.user} onAnswer={answer} />
    </QueryClientProvider>
  ))
  if (!isBack) throw new AppError('unauthenticated', { reason: declined })
  void queryClient.invalidateQueries()
  return true
}

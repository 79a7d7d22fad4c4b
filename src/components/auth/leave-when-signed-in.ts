import { redirect } from '@tanstack/react-router'
import { safePath } from '@/lib/safe-path'
import { getViewer } from '@/server/session-fns'

/** For pages that make no sense to somebody signed in: on to where they wanted to be. */
export async function leaveWhenSignedIn({ search }: { search: { callbackURL?: string } }): Promise<void> {
  if (await getViewer()) throw redirect({ href: safePath(search.callbackURL), replace: true })
}

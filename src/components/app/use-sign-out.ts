import { toast } from '@/components/ui/toast'
import { useMessages } from '@/i18n'

/** Ends the session, then loads the sign-in page anew, so that nothing of any organization stays in memory. */
export function useSignOut() {
  const t = useMessages()
  return async () => {
    const answer = await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).catch(() => undefined)
    if (answer?.ok) window.location.assign('/login')
    else toast.error(t.app.user.signOutFailed)
  }
}

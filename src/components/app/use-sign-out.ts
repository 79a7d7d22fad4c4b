import { toast } from '@/components/ui/toast'
import { useMessages } from '@/i18n'
import { signOut } from '@/lib/auth-client'
import { forgetRecent } from './forget-recent'
import { signOutChannel } from './sign-out-channel'

/** Ends the session, then loads the sign-in page anew, so that nothing of any organization stays in memory. */
export function useSignOut() {
  const t = useMessages()
  return async () => {
    if ((await signOut()).ok) {
      forgetRecent()
      signOutChannel().postMessage('')
      window.location.assign('/login')
    } else toast.error(t.app.user.signOutFailed)
  }
}

import { toast } from '@/components/ui/toast'
import { useLinkMessages } from '@/i18n/invitation-links'

/** What a link is opened as. */
export const addressOf = (token: string) => `${location.origin}/join?${new URLSearchParams({ token })}`

/** Puts a link into the clipboard, or shows it where the browser does not allow that. */
export function useCopyLink() {
  const words = useLinkMessages()
  return async (token: string) => {
    try {
      await navigator.clipboard.writeText(addressOf(token))
      toast.success(words.copied)
    } catch {
      toast(words.copyFailed, { description: addressOf(token), duration: 30_000 })
    }
  }
}

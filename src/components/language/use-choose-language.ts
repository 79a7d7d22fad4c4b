import { toast } from '@/components/ui/toast'
import { useMessages } from '@/i18n'
import type { Locale } from '@/lib/languages'

/** Has a person read everything in another language from now on, this page first. */
export function useChooseLanguage() {
  const t = useMessages()
  return async (locale: Locale) => {
    const body = new URLSearchParams({ language: locale })
    const answer = await fetch('/language', { method: 'POST', body, redirect: 'manual' }).catch(
      () => undefined,
    )
    if (answer?.type === 'opaqueredirect') location.reload()
    else toast.error(t.app.user.languageFailed)
  }
}

import { useLocation } from '@tanstack/react-router'
import Languages from 'lucide-react/icons/languages'
import { Button } from '@/components/ui/button'
import { useLocale, useMessages } from '@/i18n'
import { languageNames } from '@/lib/language-names'
import { offered } from '@/lib/languages'

/** The languages to read this page in. A form and a popover of the browser's own: it works on pages without scripts. */
export function LanguageForm() {
  const t = useMessages()
  const { lang } = useLocale()
  const here = useLocation({ select: ({ href }) => href })
  if (offered.length < 2) return null
  return (
    <form method="post" action="/language">
      <input type="hidden" name="next" value={here} />
      <Button variant="ghost" popoverTarget="languages" className="text-muted">
        <Languages />
        <span className="sr-only">{t.ui.language}: </span>
        {languageNames[lang]}
      </Button>
      <div id="languages" popover="auto" className="language-list floating p-1">
        {offered.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="language"
            value={locale}
            lang={locale}
            aria-current={locale === lang || undefined}
            className="block w-full rounded-sm px-2 py-1.5 text-start hover:bg-hover focus-visible:bg-hover aria-[current]:font-medium"
          >
            {languageNames[locale]}
          </button>
        ))}
      </div>
    </form>
  )
}

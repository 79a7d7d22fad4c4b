import Languages from 'lucide-react/icons/languages'
import { MenuContent, MenuRadioGroup, MenuRadioItem, SubMenu, SubMenuTrigger } from '@/components/ui/menu'
import { useLocale, useMessages } from '@/i18n'
import { languageNames } from '@/lib/language-names'
import { offered } from '@/lib/languages'
import { useChooseLanguage } from './use-choose-language'

/** The languages within the menu of a person. */
export function LanguageMenu() {
  const t = useMessages()
  const { lang } = useLocale()
  const choose = useChooseLanguage()
  return (
    <SubMenu>
      <SubMenuTrigger>
        <Languages />
        {t.app.user.language}
      </SubMenuTrigger>
      <MenuContent>
        <MenuRadioGroup value={lang} onValueChange={choose}>
          {offered.map((locale) => (
            <MenuRadioItem key={locale} value={locale} lang={locale}>
              {languageNames[locale]}
            </MenuRadioItem>
          ))}
        </MenuRadioGroup>
      </MenuContent>
    </SubMenu>
  )
}

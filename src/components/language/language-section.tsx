import { useId } from 'react'
import { Section } from '@/components/account/section'
import { NativeSelect } from '@/components/ui/native-select'
import { useLocale } from '@/i18n'
import { useAccountMessages } from '@/i18n/account'
import { languageNames } from '@/lib/language-names'
import { isOffered, offered } from '@/lib/languages'
import { useChooseLanguage } from './use-choose-language'

/** What somebody reads and is written to in, on the page about themselves. */
export default function LanguageSection() {
  const t = useAccountMessages().account
  const { lang } = useLocale()
  const choose = useChooseLanguage()
  const id = useId()
  return (
    <Section name="language" description={t.language.description}>
      <div className="max-w-60">
        <label htmlFor={id} className="sr-only">
          {t.sections.language}
        </label>
        <NativeSelect
          id={id}
          value={lang}
          onChange={({ currentTarget: { value } }) => void (isOffered(value) && choose(value))}
        >
          {offered.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {languageNames[locale]}
            </option>
          ))}
        </NativeSelect>
      </div>
    </Section>
  )
}

import { Section } from '@/components/account/section'
import { useAppearanceMessages } from '@/i18n/appearance'
import { LookChoice } from './look-choice'

/** How pages look for somebody, on the page about themselves. */
export default function AppearanceSection() {
  const t = useAppearanceMessages()
  return (
    <Section name="appearance" description={t.description}>
      <div className="grid gap-5">
        <LookChoice name="theme" />
        <LookChoice
          name="palette"
          sign={(palette) => (
            <span
              aria-hidden="true"
              data-palette={palette}
              className="grid size-4 place-items-center rounded-full border border-line-strong bg-surface text-text"
            >
              <span className="size-1.5 rounded-full bg-text" />
            </span>
          )}
        />
        <LookChoice
          name="font"
          sign={(font) => (
            <span aria-hidden="true" data-font={font} className="font-semibold">
              Aa
            </span>
          )}
        />
        <LookChoice name="density" />
      </div>
    </Section>
  )
}

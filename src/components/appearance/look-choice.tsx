import { useId } from 'react'
import { type Choice, usePreference } from '@/components/app/preferences'
import { useAppearanceMessages } from '@/i18n/appearance'
import { type Look, looks } from '@/lib/appearance'
import { useLooks } from './use-looks'

interface LookChoiceProps<Name extends Look> {
  name: Name
  /** What each choice looks like, before its word. */
  sign?: (choice: Choice<Name>) => React.ReactNode
}

/** One of the things that can be chosen, as a row of buttons of which one is pressed in. It shows at once. */
export function LookChoice<Name extends Look>({ name, sign }: LookChoiceProps<Name>) {
  const t = useAppearanceMessages()
  const chosen = usePreference(name)
  const choose = useLooks()
  const id = useId()
  const words: Readonly<Record<string, string>> = t[name].choices
  const choices: readonly Choice<Name>[] = looks[name]
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{t[name].title}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map((choice) => (
          <label
            key={choice}
            className="control inline-flex cursor-pointer items-center gap-2 rounded-sm border border-line-strong/70 bg-raised px-2.5 hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={id}
              value={choice}
              checked={choice === chosen}
              onChange={() => choose(name, choice)}
              className="sr-only"
            />
            {sign?.(choice)}
            {words[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import type { LinkProps } from '@tanstack/react-router'
import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { ShellOrganization, ShellUser } from '@/components/app/types'
import { Button } from '@/components/ui/button'
import { usePaletteMessages } from '@/i18n/palette'
import { Option } from './option'
import { State } from './state'
import { typedMeanwhile } from './typed-meanwhile'
import { useChoose } from './use-choose'
import { useGroups } from './use-groups'
import { useOptionKeys } from './use-option-keys'

export interface PaletteProps {
  user: ShellUser
  organizations: readonly ShellOrganization[]
  organization: ShellOrganization | undefined
  onSwitch: (to: NonNullable<LinkProps['to']>, slug: string) => void
  onShortcuts: () => void
  onClose: () => void
}

/** Everything that can be opened or done from here, by its name. The browser's own dialog gives the focus back. */
export default function Palette(props: PaletteProps) {
  const { palette: t, app, ui } = usePaletteMessages()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState(typedMeanwhile)
  const words = typed.trim()
  const { groups, searching, error, retry } = useGroups(props, words)
  const entries = groups.flatMap((group) => group.entries)
  // At once: the browser says that a dialog was closed in the next frame, and whoever is quick has asked for it again by then.
  const close = () => {
    dialog.current?.close()
    props.onClose()
  }
  const choose = useChoose({ ...props, onClose: close })
  const { active, point, onKeyDown } = useOptionKeys({ id, entries, choose })
  // Before it is taken off the page, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it already; the click is on the veil beside it
    <dialog
      ref={dialog}
      data-slot="palette"
      aria-label={app.find}
      onCancel={close}
      onClose={() => dialog.current?.open || props.onClose()}
      onClick={(event) => event.target === event.currentTarget && close()}
      className="floating mx-auto mt-[12vh] mb-0 max-h-[min(30rem,76dvh)] w-[calc(100vw-1rem)] max-w-xl flex-col overflow-hidden rounded-lg p-0 text-text backdrop:bg-veil open:flex max-sm:mt-2 open:starting:-translate-y-2 open:starting:opacity-0 transition-[translate,opacity] duration-150"
    >
      <div className="flex shrink-0 items-center gap-2 border-b border-line ps-4 pe-2">
        <Search aria-hidden="true" className="size-4 shrink-0 text-muted" />
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-label={app.find}
          aria-expanded="true"
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={active && `${id}-${active.id}`}
          aria-describedby={`${id}-hint`}
          placeholder={t.placeholder}
          value={typed}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            point(undefined)
          }}
          className="h-11 min-w-0 flex-1 bg-transparent outline-none placeholder:text-muted coarse:text-lg"
        />
        <Button variant="ghost" size="icon-sm" aria-label={ui.close} onClick={close}>
          <X />
        </Button>
      </div>
      <p id={`${id}-hint`} className="sr-only">
        {t.hint}
      </p>
      <div id={id} role="listbox" aria-label={t.results} className="min-h-0 overflow-y-auto px-2 pb-2">
        {groups.map(({ name, label, entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list to choose from
          <div key={name} role="group" aria-labelledby={`${id}-group-${name}`}>
            <div id={`${id}-group-${name}`} className="px-2 pt-3 pb-1 text-xs font-medium text-muted">
              {label}
            </div>
            {entries.map((entry) => (
              <Option
                key={entry.id}
                id={`${id}-${entry.id}`}
                entry={entry}
                active={entry.id === active?.id}
                onPoint={() => point(entry.id)}
                onChoose={() => choose(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      <State words={words} count={entries.length} searching={searching} error={error} onRetry={retry} />
    </dialog>
  )
}

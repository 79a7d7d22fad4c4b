import { Fragment, useId } from 'react'
import { Dialog, DialogContent, DialogHeader, DialogTitle } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { Switch } from '@/components/ui/switch'
import { useShortcutsMessages } from '@/i18n/shortcuts'
import { navigation } from './navigation'
import { usePreference, writePreference } from './preferences'

interface ShortcutsSheetProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The keys that do something for this person, on this page. */
  bound: readonly string[]
}

export default function ShortcutsSheet({ open, onOpenChange, bound }: ShortcutsSheetProps) {
  const t = useShortcutsMessages()
  const id = useId()
  const single = usePreference('shortcuts')
  const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
  const rows: [string, string[]][] = [
    ...navigation
      .filter(({ key }) => bound.includes(`g ${key}`))
      .map(({ label, key }): [string, string[]] => [t.shortcuts.goTo(t.app.nav[label]), ['g', key]]),
    [t.shortcuts.switcher, ['o']],
    [t.app.find, [mod, 'K']],
    [t.shortcuts.sidebar, [mod, 'B']],
    [t.shortcuts.help, ['?']],
  ]
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t.shortcuts.title}</DialogTitle>
        </DialogHeader>
        <dl className="grid grid-cols-[1fr_auto] items-center">
          {rows.map(([does, keys]) => (
            <Fragment key={does}>
              <dt className="border-b border-line py-1.5">{does}</dt>
              <dd className="flex h-full items-center justify-end gap-1 border-b border-line">
                {keys.map((key, index) => (
                  <Fragment key={key + String(index)}>
                    {index > 0 && keys[0] === 'g' && (
                      <span className="text-xs text-muted">{t.shortcuts.thenKey}</span>
                    )}
                    <Kbd>{key}</Kbd>
                  </Fragment>
                ))}
              </dd>
            </Fragment>
          ))}
        </dl>
        <div className="flex items-center justify-between gap-6">
          <div>
            <label htmlFor={id} className="font-medium">
              {t.shortcuts.singleKeys}
            </label>
            <p className="text-sm text-muted">{t.shortcuts.singleKeysHelp}</p>
          </div>
          <Switch
            id={id}
            checked={single === 'on'}
            onCheckedChange={(on) => writePreference('shortcuts', on ? 'on' : 'off')}
          />
        </div>
      </DialogContent>
    </Dialog>
  )
}

import { useEffect, useEffectEvent } from 'react'
import { readPreference } from './preferences'

/** Keys to acts: `?`, a sequence such as `g d`, or `mod+b` where mod is Ctrl or ⌘. */
export type Shortcuts = Record<string, () => void>

const patience = 1000

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null)

/** Listens on the whole page. Keys without Ctrl or ⌘ rest while somebody types, and when they are switched off. */
export function useShortcuts(shortcuts: Shortcuts) {
  const act = useEffectEvent((keys: string) => {
    shortcuts[keys]?.()
    return keys in shortcuts
  })
  useEffect(() => {
    let before = ''
    let at = 0
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      if (event.ctrlKey || event.metaKey) {
        if (act(`mod+${event.key.toLowerCase()}`)) event.preventDefault()
        return
      }
      if (isTyping(event.target) || readPreference('shortcuts') === 'off') return
      const sequence = event.timeStamp - at < patience ? `${before} ${event.key}` : event.key
      before = event.key
      at = event.timeStamp
      if (act(sequence) || (sequence !== event.key && act(event.key))) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

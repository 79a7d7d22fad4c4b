import { useEffect, useEffectEvent } from 'react'
import { readPreference } from './preferences'

/** Keys to acts: `?`, a sequence such as `g d`, or `mod+b` where mod is Ctrl or ⌘. */
export type Shortcuts = Record<string, () => void>

const patience = 1000

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="menu"], [role$="dialog"]') !== null)

/** A letter of another script is the Latin one that its key has. */
export const letterOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>) =>
  key > '~' && code.startsWith('Key') ? code.slice(3).toLowerCase() : key

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
      const key = letterOf(event)
      if (event.ctrlKey || event.metaKey) {
        if (act(`mod+${key.toLowerCase()}`)) event.preventDefault()
        return
      }
      if (isTyping(event.target) || readPreference('shortcuts') === 'off') return
      const sequence = event.timeStamp - at < patience ? `${before} ${key}` : key
      before = key
      at = event.timeStamp
      if (act(sequence) || (sequence !== key && act(key))) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

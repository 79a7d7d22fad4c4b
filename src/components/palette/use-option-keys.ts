import { type KeyboardEvent, useState } from 'react'
import type { Entry } from './entry'

interface OptionKeys {
  /** Of the list; the option of an entry is called after both. */
  id: string
  entries: readonly Entry[]
  choose: (entry: Entry) => void
}

/** Which option is pointed at: the first, until arrows, Home, End or the pointer say another. Enter chooses it. */
export function useOptionKeys({ id, entries, choose }: OptionKeys) {
  const [pointed, setPointed] = useState<string>()
  const place = Math.max(
    entries.findIndex((entry) => entry.id === pointed),
    0,
  )
  const active = entries[place]
  const moves: Record<string, number> = {
    ArrowDown: (place + 1) % entries.length,
    ArrowUp: (place - 1 + entries.length) % entries.length,
    Home: 0,
    End: entries.length - 1,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Of a word that is still being put together, keys are its own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (active) choose(active)
      return
    }
    const to = moves[event.key]
    if (to === undefined || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = entries[to]
    setPointed(next?.id)
    if (next) document.getElementById(`${id}-${next.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  return { active, point: setPointed, onKeyDown }
}

import { useEffect, useEffectEvent, useState } from 'react'
import { useDebounced } from './use-debounced'

/** What is typed goes into the address once it rests; an address that changed otherwise is shown. */
export function useTyped(inAddress: string | undefined, onRest: (words: string | undefined) => void) {
  const there = inAddress ?? ''
  const [typed, setTyped] = useState(there)
  const [sent, setSent] = useState(there)
  const [seen, setSeen] = useState(there)
  if (seen !== there) {
    setSeen(there)
    // Somebody may have typed on since their words were sent.
    if (sent !== there) {
      setSent(there)
      setTyped(there)
    }
  }
  const rested = useDebounced(typed.trim(), 250)
  const send = useEffectEvent((words: string) => {
    if (words === sent || words !== typed.trim()) return
    setSent(words)
    onRest(words || undefined)
  })
  useEffect(() => send(rested), [rested])
  return [typed, setTyped] as const
}

import { useEffect, useRef } from 'react'

/** Opens a menu that was fetched because somebody asked for it, the way they did: a key lands on the first item. */
export function useOpenAtOnce(byKey: boolean) {
  const trigger = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    trigger.current?.focus({ preventScroll: true })
    if (byKey)
      trigger.current?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    else trigger.current?.click()
  }, [byKey])
  return trigger
}

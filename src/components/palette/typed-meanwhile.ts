import { useEffectEvent, useLayoutEffect } from 'react'

let typed = ''

/** What was typed for the palette before it was there. */
export const typedMeanwhile = (): string => typed

/** Stands in for the palette while it is on its way: what is typed is for it, and for nothing else that listens on the page. */
export function TypedMeanwhile({ onClose }: { onClose: () => void }) {
  const keep = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event
    if (ctrlKey || metaKey || altKey || isComposing) return
    if (key === 'Escape') onClose()
    else if (key === 'Backspace') typed = typed.slice(0, -1)
    else if ([...key].length === 1) typed += key
    else if (key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  })
  useLayoutEffect(() => {
    document.addEventListener('keydown', keep, true)
    return () => {
      document.removeEventListener('keydown', keep, true)
      typed = ''
    }
  }, [])
  return null
}

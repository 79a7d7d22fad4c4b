import { cloneElement, type ReactElement, type ReactNode, useState } from 'react'

interface DeferredProps {
  /** The button, drawn at once. */
  trigger: ReactElement<React.ComponentProps<'button'>>
  /** What opens; a menu unless said. */
  popup?: 'menu' | 'dialog'
  /** Fetches the code behind the button; called at the first sign of intent. */
  preload: () => Promise<unknown>
  /** The real thing, a `lazyPopup` that draws the same trigger and opens at once; `byKey` says how it was asked. */
  children: (byKey: boolean) => ReactNode
}

/** A button whose popup costs nothing until somebody reaches for it: menus weigh more than a whole page does. */
export function Deferred({ trigger, popup = 'menu', preload, children }: DeferredProps) {
  const [wanted, setWanted] = useState<'pointer' | 'key'>()
  const open = (how: 'pointer' | 'key') => void preload().then(() => setWanted(how))
  const closed = cloneElement(trigger, {
    'aria-haspopup': popup,
    'aria-expanded': false,
    onPointerEnter: preload,
    onFocus: preload,
    // A click that no pointer made comes from Enter or Space.
    onClick: (event) => open(event.detail === 0 ? 'key' : 'pointer'),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      open('key')
    },
  })
  return wanted ? children(wanted === 'key') : closed
}

import { cloneElement, type ReactElement, type ReactNode, Suspense, startTransition, useState } from 'react'

interface DeferredProps {
  /** The button, drawn at once. */
  trigger: ReactElement<React.ComponentProps<'button'>>
  opens: 'menu' | 'dialog'
  /** Fetches the code behind the button; called at the first sign of intent. */
  preload: () => unknown
  /** The real thing, a `lazy` component that starts open and draws the same trigger. */
  children: ReactNode
}

/** A button whose popup costs nothing until somebody reaches for it: menus weigh more than a whole page does. */
export function Deferred({ trigger, opens, preload, children }: DeferredProps) {
  const [wanted, setWanted] = useState(false)
  const open = () => startTransition(() => setWanted(true))
  const closed = cloneElement(trigger, {
    'aria-haspopup': opens,
    'aria-expanded': false,
    onPointerEnter: preload,
    onFocus: preload,
    onClick: open,
    onKeyDown: (event) => {
      if (opens !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      open()
    },
  })
  return wanted ? <Suspense fallback={closed}>{children}</Suspense> : closed
}

import { useLayoutEffect, useRef } from 'react'
import { cn } from '@/components/cn'
import { Button } from '@/components/ui/button'
import { useConnectionMessages } from '@/i18n/connection'
import { type Connection, useConnection } from './use-connection'

/** Above everything, and there only while there is something to say. */
export function ConnectionLine(props: Connection) {
  const t = useConnectionMessages()
  const { state, look } = useConnection(props)
  const line = useRef<HTMLDivElement>(null)
  // What sticks to the top of the page sticks below it.
  useLayoutEffect(() => {
    const height = state === 'fine' ? 0 : line.current?.offsetHeight
    document.documentElement.style.setProperty('--above', `${height}px`)
  }, [state])
  return (
    <div
      ref={line}
      role="status"
      data-slot="connection"
      className={cn(
        'sticky top-0 z-50 flex flex-wrap items-center justify-center gap-x-3 border-b border-line px-4 py-1.5 text-sm empty:hidden',
        state === 'back' ? 'bg-good-soft text-good' : 'bg-warn-soft text-warn',
      )}
    >
      {state !== 'fine' && <span>{t[state]}</span>}
      {state === 'away' && (
        <Button variant="link" size="sm" className="px-0 text-warn" onClick={look}>
          {t.again}
        </Button>
      )}
    </div>
  )
}

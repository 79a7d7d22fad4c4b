import Check from 'lucide-react/icons/check'
import CircleAlert from 'lucide-react/icons/circle-alert'
import X from 'lucide-react/icons/x'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { cn } from '@/components/cn'
import { useMessages } from '@/i18n'
import { Button } from './button'
import { dismiss, type ToastItem, toastStore } from './toast-store'

export { toast } from './toast-store'

/** The corner where toasts appear. Once, in the root of the app. Resting on them or focusing them stops the clock. */
export function Toaster() {
  const t = useMessages()
  const items = useSyncExternalStore(toastStore.subscribe, toastStore.get, toastStore.getOnServer)
  const [paused, setPaused] = useState(false)
  const corner = useRef<HTMLElement>(null)
  // A toast that goes away under the pointer or with the focus takes them along, and nothing tells of it.
  useEffect(() => {
    if (items.length > 0) setPaused(corner.current?.matches(':hover, :focus-within') ?? false)
  }, [items])
  return (
    <section
      ref={corner}
      data-slot="toaster"
      aria-label={t.ui.toasts}
      aria-live="polite"
      aria-relevant="additions text"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 grid justify-items-end gap-2 sm:start-auto sm:w-90"
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      {items.map((item) => (
        <Toast key={item.id} item={item} paused={paused} />
      ))}
    </section>
  )
}

const icons = {
  neutral: null,
  good: <Check className="text-good" />,
  bad: <CircleAlert className="text-bad" />,
}

function Toast({ item, paused }: { item: ToastItem; paused: boolean }) {
  const t = useMessages()
  const { id, duration, action } = item
  useEffect(() => {
    if (paused) return
    const timer = setTimeout(() => dismiss(id), duration)
    return () => clearTimeout(timer)
  }, [id, duration, paused])
  return (
    <div
      data-slot="toast"
      className={cn(
        'floating pointer-events-auto flex w-full items-start gap-2.5 py-2 ps-3.5 pe-2',
        'starting:translate-y-2 starting:opacity-0 [&_svg]:size-4',
      )}
    >
      {icons[item.tone] && <span className="grid h-7 shrink-0 place-items-center">{icons[item.tone]}</span>}
      <div className="min-w-0 flex-1 py-1">
        <p className="font-medium wrap-anywhere">{item.title}</p>
        {item.description && <p className="text-muted">{item.description}</p>}
      </div>
      {action && (
        <Button
          variant="outline"
          size="sm"
          onClick={() => {
            action.onClick()
            dismiss(id)
          }}
        >
          {action.label ?? t.ui.undo}
        </Button>
      )}
      <Button variant="ghost" size="icon-sm" aria-label={t.ui.close} onClick={() => dismiss(id)}>
        <X />
      </Button>
    </div>
  )
}

import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { type ComponentPropsWithoutRef, useEffect, useRef } from 'react'
import { cn } from '@/components/cn'
import { useFieldControl } from './field-context'
import { controlClasses } from './input'

/**
 * What somebody chose before the page came to life stays chosen, and React never hears of it. Tells it, once: unless the
 * choice itself has woken this part of the page, and is heard in the same task.
 */
function useChosenEarly() {
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    const node = select.current
    const drawn = [...(node?.options ?? [])].find(({ defaultSelected }) => defaultSelected)
    if (!node || drawn?.selected !== false) return
    const telling = setTimeout(() => node.dispatchEvent(new Event('change', { bubbles: true })))
    const forget = () => clearTimeout(telling)
    node.addEventListener('change', forget, { once: true })
    return forget
  }, [])
  return select
}

/**
 * The browser's own list to choose from, looking like the other controls. The browser brings back no choice of an earlier
 * visit, which would count as one of now.
 */
export function NativeSelect({ className, ...props }: ComponentPropsWithoutRef<'select'>) {
  const field = useFieldControl(props)
  const select = useChosenEarly()
  return (
    <span data-slot="native-select" className={cn('relative inline-flex w-full', className)}>
      <select
        ref={select}
        autoComplete="off"
        {...props}
        {...field}
        className={cn(controlClasses, 'appearance-none pe-8')}
      />
      <ChevronsUpDown
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 end-2 my-auto size-4 text-muted"
      />
    </span>
  )
}

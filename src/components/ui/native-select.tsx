import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { cn } from '@/components/cn'
import { useFieldControl } from './field-context'
import { controlClasses } from './input'

/** The browser's own list to choose from, looking like the other controls. */
export function NativeSelect({ className, ...props }: React.ComponentProps<'select'>) {
  const field = useFieldControl(props)
  return (
    <span data-slot="native-select" className={cn('relative inline-flex w-full', className)}>
      <select {...props} {...field} className={cn(controlClasses, 'appearance-none pe-8')} />
      <ChevronsUpDown
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 end-2 my-auto size-4 text-muted"
      />
    </span>
  )
}

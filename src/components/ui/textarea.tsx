import { cn } from '@/components/cn'
import { useFieldControl } from './field-context'
import { controlClasses } from './input'

export function Textarea({ className, ...props }: React.ComponentProps<'textarea'>) {
  const field = useFieldControl(props)
  return (
    <textarea
      data-slot="textarea"
      {...props}
      {...field}
      className={cn(controlClasses, 'field-sizing-content h-auto min-h-18 py-1.5 coarse:h-auto', className)}
    />
  )
}

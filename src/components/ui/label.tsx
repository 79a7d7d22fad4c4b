import { cn } from '@/components/cn'

export function Label({ className, ...props }: React.ComponentProps<'label'>) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: whoever uses it passes htmlFor or wraps the control
    <label
      data-slot="label"
      className={cn('inline-flex items-center gap-1.5 font-medium select-none', className)}
      {...props}
    />
  )
}

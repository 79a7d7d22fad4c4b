import { Switch as Primitive } from '@base-ui/react/switch'
import { cn } from '@/components/cn'
import { useFieldControl } from './field-context'
import type { Styled } from './styled'

export function Switch({ className, ...props }: Styled<Primitive.Root.Props>) {
  const field = useFieldControl(props)
  return (
    <Primitive.Root
      data-slot="switch"
      className={cn(
        'relative inline-flex h-5 w-8 shrink-0 items-center rounded-full border border-line-strong bg-sunken p-px',
        'transition-colors after:absolute after:-inset-1 coarse:after:-inset-3',
        'data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50',
        className,
      )}
      {...props}
      {...field}
    >
      <Primitive.Thumb className="size-4 rounded-full bg-line-strong transition-[margin,background-color] data-checked:ms-3 data-checked:bg-accent-text" />
    </Primitive.Root>
  )
}

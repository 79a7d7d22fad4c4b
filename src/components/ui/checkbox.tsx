import { Checkbox as Primitive } from '@base-ui/react/checkbox'
import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import { cn } from '@/components/cn'
import { useFieldControl } from './field-context'
import type { Styled } from './styled'

export function Checkbox({ className, ...props }: Styled<Primitive.Root.Props>) {
  const field = useFieldControl(props)
  return (
    <Primitive.Root
      data-slot="checkbox"
      className={cn(
        'group/check relative grid size-4 shrink-0 place-items-center rounded-[4px] border border-line-strong bg-raised',
        'transition-colors after:absolute after:-inset-1 hover:border-text coarse:after:-inset-3.5',
        'data-checked:border-accent data-checked:bg-accent data-checked:text-accent-text',
        'data-indeterminate:border-accent data-indeterminate:bg-accent data-indeterminate:text-accent-text',
        'aria-invalid:border-bad data-disabled:opacity-50',
        className,
      )}
      {...props}
      {...field}
    >
      <Primitive.Indicator className="[&_svg]:size-3 [&_svg]:stroke-3">
        <Check className="group-data-indeterminate/check:hidden" />
        <Minus className="not-group-data-indeterminate/check:hidden" />
      </Primitive.Indicator>
    </Primitive.Root>
  )
}

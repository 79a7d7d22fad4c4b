import { Select as Primitive } from '@base-ui/react/select'
import Check from 'lucide-react/icons/check'
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { cn } from '@/components/cn'
import { useFieldControl } from './field-context'
import { controlClasses } from './input'
import { menuItemClasses, menuLabelClasses } from './menu-classes'
import type { Styled } from './styled'

/** A list to choose from. For a few plain words, `NativeSelect` weighs nothing and is better on a phone. */
export const Select = Primitive.Root
export const SelectValue = Primitive.Value
export const SelectGroup = Primitive.Group

export function SelectTrigger({ className, children, ...props }: Styled<Primitive.Trigger.Props>) {
  const field = useFieldControl(props)
  return (
    <Primitive.Trigger
      data-slot="select-trigger"
      className={cn(controlClasses, 'flex items-center justify-between gap-2 text-start', className)}
      {...props}
      {...field}
    >
      {children}
      <Primitive.Icon className="shrink-0 text-muted [&_svg]:size-4">
        <ChevronsUpDown />
      </Primitive.Icon>
    </Primitive.Trigger>
  )
}

export const SelectContent = ({ className, ...props }: Styled<Primitive.Popup.Props>) => (
  <Primitive.Portal>
    <Primitive.Positioner className="z-50 outline-none" sideOffset={4} alignItemWithTrigger={false}>
      <Primitive.Popup
        data-slot="select-content"
        className={cn(
          'floating max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1 outline-none',
          className,
        )}
        {...props}
      />
    </Primitive.Positioner>
  </Primitive.Portal>
)

export const SelectItem = ({ className, children, ...props }: Styled<Primitive.Item.Props>) => (
  <Primitive.Item data-slot="select-item" className={cn(menuItemClasses, className)} {...props}>
    <Primitive.ItemText>{children}</Primitive.ItemText>
    <Primitive.ItemIndicator className="ms-auto">
      <Check />
    </Primitive.ItemIndicator>
  </Primitive.Item>
)

export const SelectLabel = ({ className, ...props }: Styled<Primitive.GroupLabel.Props>) => (
  <Primitive.GroupLabel data-slot="select-label" className={cn(menuLabelClasses, className)} {...props} />
)

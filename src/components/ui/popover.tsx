import { Popover as Primitive } from '@base-ui/react/popover'
import { cn } from '@/components/cn'
import type { Styled } from './styled'

export const Popover = Primitive.Root
export const PopoverTrigger = Primitive.Trigger
export const PopoverClose = Primitive.Close
export const PopoverTitle = Primitive.Title

type PopoverContentProps = Styled<Primitive.Popup.Props> &
  Pick<Primitive.Positioner.Props, 'side' | 'align' | 'sideOffset'>

export const PopoverContent = ({ className, side, align, sideOffset = 4, ...props }: PopoverContentProps) => (
  <Primitive.Portal>
    <Primitive.Positioner className="z-50" side={side} align={align} sideOffset={sideOffset}>
      <Primitive.Popup
        data-slot="popover-content"
        className={cn('floating w-72 p-4 outline-none', className)}
        {...props}
      />
    </Primitive.Positioner>
  </Primitive.Portal>
)

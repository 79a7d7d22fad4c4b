import { Tooltip as Primitive } from '@base-ui/react/tooltip'
import { cn } from '@/components/cn'
import type { Styled } from './styled'

/** Around tooltips that stand together: after the first one, the others open at once. */
export const TooltipProvider = Primitive.Provider
export const Tooltip = Primitive.Root
export const TooltipTrigger = Primitive.Trigger

type TooltipContentProps = Styled<Primitive.Popup.Props> &
  Pick<Primitive.Positioner.Props, 'side' | 'align' | 'sideOffset'>

/** A hint for sighted people; the trigger still needs a name of its own. */
export const TooltipContent = ({ className, side, align, sideOffset = 6, ...props }: TooltipContentProps) => (
  <Primitive.Portal>
    <Primitive.Positioner className="z-50" side={side} align={align} sideOffset={sideOffset}>
      <Primitive.Popup
        data-slot="tooltip-content"
        className={cn(
          'floating flex max-w-xs items-center gap-2 rounded-sm border-transparent bg-text px-2 py-1 text-sm text-surface',
          className,
        )}
        {...props}
      />
    </Primitive.Positioner>
  </Primitive.Portal>
)

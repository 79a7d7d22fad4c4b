import { Dialog as Primitive } from '@base-ui/react/dialog'
import { cn } from '@/components/cn'
import { backdropClasses } from './dialog'
import type { Styled } from './styled'

export const Sheet = Primitive.Root
export const SheetTrigger = Primitive.Trigger
export const SheetClose = Primitive.Close

const sides = {
  start:
    'inset-y-0 start-0 h-full w-72 max-w-[85vw] border-e data-ending-style:-translate-x-6 data-starting-style:-translate-x-6 rtl:data-ending-style:translate-x-6 rtl:data-starting-style:translate-x-6',
  end: 'inset-y-0 end-0 h-full w-96 max-w-[92vw] border-s data-ending-style:translate-x-6 data-starting-style:translate-x-6 rtl:data-ending-style:-translate-x-6 rtl:data-starting-style:-translate-x-6',
  bottom:
    'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-lg border-t data-ending-style:translate-y-6 data-starting-style:translate-y-6',
}

interface SheetContentProps extends Styled<Primitive.Popup.Props> {
  side?: keyof typeof sides
}

/** A dialog that slides in from an edge. Needs a `SheetTitle`, which may be `sr-only`. */
export const SheetContent = ({ className, side = 'end', ...props }: SheetContentProps) => (
  <Primitive.Portal>
    <Primitive.Backdrop data-slot="sheet-overlay" className={backdropClasses} />
    <Primitive.Popup
      data-slot="sheet-content"
      className={cn(
        'fixed z-40 flex flex-col overflow-y-auto border-line bg-raised text-text shadow-float outline-none',
        'transition-[opacity,translate] duration-160 data-ending-style:opacity-0 data-starting-style:opacity-0',
        sides[side],
        className,
      )}
      {...props}
    />
  </Primitive.Portal>
)

export const SheetTitle = ({ className, ...props }: Styled<Primitive.Title.Props>) => (
  <Primitive.Title data-slot="sheet-title" className={cn('text-lg font-semibold', className)} {...props} />
)

export const SheetDescription = ({ className, ...props }: Styled<Primitive.Description.Props>) => (
  <Primitive.Description data-slot="sheet-description" className={cn('text-muted', className)} {...props} />
)

import { Dialog as Primitive } from '@base-ui/react/dialog'
import X from 'lucide-react/icons/x'
import { cn } from '@/components/cn'
import { useMessages } from '@/i18n'
import { Button } from './button'
import type { Styled } from './styled'

export const Dialog = Primitive.Root
export const DialogTrigger = Primitive.Trigger
export const DialogClose = Primitive.Close

export const backdropClasses =
  'fixed inset-0 z-40 bg-veil transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0'

interface DialogContentProps extends Styled<Primitive.Popup.Props> {
  /** Leaves out the cross in the corner; then the content needs its own way out. */
  hideClose?: boolean
}

/** The window of a dialog, over a veil. On a phone it comes from below. */
export function DialogContent({ className, children, hideClose, ...props }: DialogContentProps) {
  const t = useMessages()
  return (
    <Primitive.Portal>
      <Primitive.Backdrop data-slot="dialog-overlay" className={backdropClasses} />
      <Primitive.Viewport className="fixed inset-0 z-40 grid items-end overflow-y-auto sm:items-center sm:p-6">
        <Primitive.Popup
          data-slot="dialog-content"
          className={cn(
            'floating relative mx-auto grid w-full max-w-md gap-4 rounded-lg p-5 duration-160 max-sm:rounded-b-none',
            'max-sm:data-ending-style:translate-y-6 max-sm:data-starting-style:translate-y-6',
            className,
          )}
          {...props}
        >
          {children}
          {!hideClose && (
            <Primitive.Close
              render={
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={t.ui.close}
                  className="absolute end-3 top-3"
                />
              }
            >
              <X />
            </Primitive.Close>
          )}
        </Primitive.Popup>
      </Primitive.Viewport>
    </Primitive.Portal>
  )
}

export const DialogHeader = ({ className, ...props }: React.ComponentProps<'div'>) => (
  <div data-slot="dialog-header" className={cn('grid gap-1 pe-8', className)} {...props} />
)

export const DialogFooter = ({ className, ...props }: React.ComponentProps<'div'>) => (
  <div
    data-slot="dialog-footer"
    className={cn('flex flex-col-reverse gap-2 sm:flex-row sm:justify-end', className)}
    {...props}
  />
)

export const DialogTitle = ({ className, ...props }: Styled<Primitive.Title.Props>) => (
  <Primitive.Title data-slot="dialog-title" className={cn('text-lg font-semibold', className)} {...props} />
)

export const DialogDescription = ({ className, ...props }: Styled<Primitive.Description.Props>) => (
  <Primitive.Description data-slot="dialog-description" className={cn('text-muted', className)} {...props} />
)

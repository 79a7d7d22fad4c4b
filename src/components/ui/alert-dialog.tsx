import { AlertDialog as Primitive } from '@base-ui/react/alert-dialog'
import { cn } from '@/components/cn'
import { backdropClasses } from './dialog'
import type { Styled } from './styled'

/** Asks before something that cannot be taken back. Name the thing in the title; put the verb on the button. */
export const AlertDialog = Primitive.Root
export const AlertDialogTrigger = Primitive.Trigger
/** Leaves everything as it is: `<AlertDialogCancel render={<Button variant="outline" />}>`. */
export const AlertDialogCancel = Primitive.Close

export const AlertDialogContent = ({ className, ...props }: Styled<Primitive.Popup.Props>) => (
  <Primitive.Portal>
    <Primitive.Backdrop data-slot="alert-dialog-overlay" className={backdropClasses} />
    <Primitive.Viewport className="fixed inset-0 z-40 grid items-end overflow-y-auto sm:items-center sm:p-6">
      <Primitive.Popup
        data-slot="alert-dialog-content"
        className={cn(
          'floating mx-auto grid w-full max-w-md gap-4 rounded-lg p-5 duration-160 max-sm:rounded-b-none',
          className,
        )}
        {...props}
      />
    </Primitive.Viewport>
  </Primitive.Portal>
)

export { DialogFooter as AlertDialogFooter } from './dialog'

export const AlertDialogHeader = ({ className, ...props }: React.ComponentProps<'div'>) => (
  <div data-slot="alert-dialog-header" className={cn('grid gap-1', className)} {...props} />
)

export const AlertDialogTitle = ({ className, ...props }: Styled<Primitive.Title.Props>) => (
  <Primitive.Title
    data-slot="alert-dialog-title"
    className={cn('text-lg font-semibold', className)}
    {...props}
  />
)

export const AlertDialogDescription = ({ className, ...props }: Styled<Primitive.Description.Props>) => (
  <Primitive.Description
    data-slot="alert-dialog-description"
    className={cn('text-muted', className)}
    {...props}
  />
)

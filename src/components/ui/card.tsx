import { cn } from '@/components/cn'

export const Card = ({ className, ...props }: React.ComponentProps<'section'>) => (
  <section data-slot="card" className={cn('rounded-md border border-line bg-raised', className)} {...props} />
)

export const CardHeader = ({ className, ...props }: React.ComponentProps<'header'>) => (
  <header
    data-slot="card-header"
    className={cn(
      'grid auto-rows-min items-start gap-x-4 gap-y-0.5 px-4 pt-3.5 pb-3 has-data-[slot=card-action]:grid-cols-[1fr_auto]',
      className,
    )}
    {...props}
  />
)

export const CardTitle = ({ className, children, ...props }: React.ComponentProps<'h2'>) => (
  <h2 data-slot="card-title" className={cn('font-semibold', className)} {...props}>
    {children}
  </h2>
)

export const CardDescription = ({ className, ...props }: React.ComponentProps<'p'>) => (
  <p data-slot="card-description" className={cn('text-muted', className)} {...props} />
)

export const CardAction = ({ className, ...props }: React.ComponentProps<'div'>) => (
  <div
    data-slot="card-action"
    className={cn('col-start-2 row-span-2 row-start-1 self-center', className)}
    {...props}
  />
)

export const CardContent = ({ className, ...props }: React.ComponentProps<'div'>) => (
  <div data-slot="card-content" className={cn('px-4 pb-4', className)} {...props} />
)

export const CardFooter = ({ className, ...props }: React.ComponentProps<'footer'>) => (
  <footer
    data-slot="card-footer"
    className={cn('flex items-center gap-2 border-t border-line px-4 py-3', className)}
    {...props}
  />
)

import { cn } from '@/components/cn'

/** Holds the place of something on its way. Give it the size of what comes. */
export const Skeleton = ({ className, ...props }: React.ComponentProps<'div'>) => (
  <div
    data-slot="skeleton"
    aria-hidden="true"
    className={cn('animate-breathe rounded-sm bg-line', className)}
    {...props}
  />
)

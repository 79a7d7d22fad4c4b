import { cn } from '@/components/cn'

type SeparatorProps = React.ComponentProps<'hr'> & { orientation?: 'horizontal' | 'vertical' }

export const Separator = ({ className, orientation = 'horizontal', ...props }: SeparatorProps) => (
  <hr
    data-slot="separator"
    aria-orientation={orientation}
    className={cn(
      'shrink-0 border-0 bg-line',
      orientation === 'horizontal' ? 'h-px w-full' : 'h-auto w-px self-stretch',
      className,
    )}
    {...props}
  />
)

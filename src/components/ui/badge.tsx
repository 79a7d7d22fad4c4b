import { cva, type VariantProps } from 'class-variance-authority'
import { cn } from '@/components/cn'

export const badgeVariants = cva(
  'inline-flex h-5 shrink-0 items-center gap-1 rounded-sm border px-1.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3',
  {
    variants: {
      variant: {
        default: 'border-accent-line bg-accent-soft text-text',
        outline: 'border-line text-muted',
        good: 'border-transparent bg-good-soft text-good',
        warn: 'border-transparent bg-warn-soft text-warn',
        destructive: 'border-transparent bg-bad-soft text-bad',
      },
    },
    defaultVariants: { variant: 'outline' },
  },
)

type BadgeProps = React.ComponentProps<'span'> & VariantProps<typeof badgeVariants>

export const Badge = ({ className, variant, ...props }: BadgeProps) => (
  <span data-slot="badge" className={cn(badgeVariants({ variant }), className)} {...props} />
)

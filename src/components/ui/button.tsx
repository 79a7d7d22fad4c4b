import { mergeProps } from '@base-ui/react/merge-props'
import { useRender } from '@base-ui/react/use-render'
import { cva, type VariantProps } from 'class-variance-authority'
import { cn } from '@/components/cn'
import { Spinner } from './spinner'

export const buttonVariants = cva(
  [
    'control relative inline-flex shrink-0 items-center justify-center gap-1.5 rounded-sm px-3 text-base font-medium',
    'whitespace-nowrap transition-colors duration-100 select-none active:translate-y-px',
    'disabled:pointer-events-none disabled:opacity-50 aria-disabled:cursor-default aria-disabled:opacity-60',
    '[&_svg]:size-4 [&_svg]:shrink-0',
  ],
  {
    variants: {
      variant: {
        default: 'bg-accent text-accent-text hover:bg-accent-hover',
        outline: 'border border-line-strong/60 bg-raised hover:border-line-strong hover:bg-hover',
        secondary: 'bg-hover hover:bg-line',
        ghost: 'hover:bg-hover',
        destructive: 'bg-bad text-bad-text hover:opacity-90',
        link: 'h-auto px-0 text-accent underline decoration-accent-line underline-offset-4 hover:decoration-accent',
      },
      size: {
        default: '',
        sm: 'h-7 px-2 text-sm coarse:h-11',
        lg: 'h-10 px-4 text-lg coarse:h-12',
        icon: 'w-8 px-0 coarse:w-11',
        'icon-sm': 'size-7 px-0 coarse:size-11',
      },
    },
    defaultVariants: { variant: 'default', size: 'default' },
  },
)

type ButtonProps = useRender.ComponentProps<'button'> &
  VariantProps<typeof buttonVariants> & {
    /** Work is under way: keeps its width and focus, shows a spinner, ignores clicks. */
    pending?: boolean | undefined
  }

/** A button. `render={<Link … />}` makes a link that looks like one. Needs `type="submit"` to submit a form. */
export function Button({
  className,
  variant,
  size,
  pending,
  render,
  children,
  onClick,
  ...props
}: ButtonProps) {
  const busy = { 'aria-busy': true, 'aria-disabled': true, type: 'button' }
  return useRender({
    defaultTagName: 'button',
    render,
    props: mergeProps<'button'>(
      {
        ...(render ? {} : { type: 'button' }),
        className: cn(buttonVariants({ variant, size }), className),
        children: pending ? <Pending>{children}</Pending> : children,
      },
      props,
      {
        'data-slot': 'button',
        // In place of what the caller would do: for a link, which goes where it leads unless it is told not to.
        onClick: pending ? (event: React.MouseEvent) => event.preventDefault() : onClick,
        ...(pending ? busy : {}),
      } as useRender.ElementProps<'button'>,
    ),
  })
}

const Pending = ({ children }: { children: React.ReactNode }) => (
  <>
    <span className="absolute inset-0 grid place-items-center">
      <Spinner />
    </span>
    <span className="inline-flex items-center gap-1.5 opacity-0">{children}</span>
  </>
)

import { createLink } from '@tanstack/react-router'
import { cn } from '@/components/cn'

export const textLink =
  'rounded-sm text-text underline decoration-line-strong underline-offset-4 hover:decoration-text'

const Anchor = ({ className, ...props }: React.ComponentProps<'a'>) => (
  <a className={cn(textLink, className)} {...props} />
)

/** A link within a sentence. */
export const TextLink = createLink(Anchor)

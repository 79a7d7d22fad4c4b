import { cn } from '@/components/cn'

/** The sign of the product: two organizations, and the line between them. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className={cn('size-4', className)} fill="currentColor">
    <rect x="1" y="2" width="5" height="5" rx="1.25" />
    <rect x="1" y="9" width="5" height="5" rx="1.25" opacity=".45" />
    <rect x="7.4" y="0" width="1.2" height="16" rx=".6" />
    <rect x="10" y="2" width="5" height="5" rx="1.25" opacity=".45" />
    <rect x="10" y="9" width="5" height="5" rx="1.25" />
  </svg>
)

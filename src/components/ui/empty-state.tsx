import { cn } from '@/components/cn'

interface EmptyStateProps {
  /** A drawing or an icon; decorative. */
  media?: React.ReactNode
  title: React.ReactNode
  description?: React.ReactNode
  /** The one next act. */
  children?: React.ReactNode
  className?: string
}

/** An empty page: what will be here, and the one next act. */
export function EmptyState({ media, title, description, children, className }: EmptyStateProps) {
  return (
    <div
      data-slot="empty"
      className={cn(
        'grid place-items-center content-center gap-1 rounded-md border border-dashed border-line-strong/60 px-6 py-14 text-center',
        className,
      )}
    >
      {media && (
        <div aria-hidden="true" className="mb-3 text-muted [&_svg]:size-6">
          {media}
        </div>
      )}
      <p className="text-lg font-semibold">{title}</p>
      {description && <p className="max-w-sm text-muted">{description}</p>}
      {children && <div className="mt-4 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  )
}

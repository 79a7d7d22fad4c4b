import { cn } from '@/components/cn'
import { useMessages } from '@/i18n'

/** Turns while something is under way; says so to a screen reader. */
export function Spinner({ className }: { className?: string }) {
  const t = useMessages()
  return (
    <svg
      data-slot="spinner"
      role="img"
      aria-label={t.ui.loading}
      viewBox="0 0 16 16"
      className={cn('size-4 animate-spin', className)}
    >
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeOpacity=".25" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 1 6 6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}

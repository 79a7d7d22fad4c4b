import { useHydrated } from '@/components/use-hydrated'
import { useFormats } from '@/i18n/format'

/**
 * “3 days ago”; the exact moment on hover, in the time zone of the person, which the server does not know. Server and
 * browser may read different clocks, so either may win.
 */
export function RelativeTime({ date, className }: { date: Date; className?: string }) {
  const { relative, exact } = useFormats()
  const title = useHydrated() ? exact(date) : undefined
  return (
    <time dateTime={date.toISOString()} title={title} className={className} suppressHydrationWarning>
      {relative(date)}
    </time>
  )
}

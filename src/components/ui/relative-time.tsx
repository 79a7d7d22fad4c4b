import { useFormats } from '@/i18n/format'

/** “3 days ago”; the exact moment on hover. Server and browser may read different clocks, so either may win. */
export function RelativeTime({ date, className }: { date: Date; className?: string }) {
  const { relative, exact } = useFormats()
  return (
    <time dateTime={date.toISOString()} title={exact(date)} className={className} suppressHydrationWarning>
      {relative(date)}
    </time>
  )
}

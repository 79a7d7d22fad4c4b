import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { useDashboardMessages } from '@/i18n/dashboard'
import { DayBars } from './day-bars'

interface Read<Data> {
  data: Data | undefined
  isError: boolean
  refetch: () => unknown
}

/** What a chart shows of an answer. */
export interface Charted {
  /** The last of the days. */
  until: string
  /** The oldest first. */
  days: readonly number[]
  /** Of all days, in words. */
  value: string
  /** Against the days before, in words. */
  trend: string
  /** Whether there was anything, on these days or before. */
  isEmpty: boolean
  format: (value: number) => string
}

interface DayChartProps<Data> {
  label: string
  /** What will be here. */
  empty: string
  read: Read<Data>
  of: (data: Data) => Charted
}

/** A number of the last days with a bar for each; as high while it is on its way, and where it could not be read. */
export function DayChart<Data>({ label, empty, read, of }: DayChartProps<Data>) {
  return (
    <figure className="min-h-43 min-w-0 @md:min-h-38 bg-raised px-4 py-3">
      <figcaption className="truncate text-sm text-muted">{label}</figcaption>
      {read.data === undefined ? (
        <NotThere isError={read.isError} retry={read.refetch} />
      ) : (
        <Shown label={label} empty={empty} {...of(read.data)} />
      )}
    </figure>
  )
}

function Shown({ label, empty, isEmpty, value, trend, ...bars }: Charted & { label: string; empty: string }) {
  if (isEmpty) return <p className="mt-2 text-muted">{empty}</p>
  return (
    <>
      <p className="text-xl font-semibold tracking-tight tabular-nums">{value}</p>
      <DayBars label={label} {...bars}>
        {trend}
      </DayBars>
    </>
  )
}

function NotThere({ isError, retry }: { isError: boolean; retry: () => unknown }) {
  const t = useDashboardMessages()
  if (!isError) return <Skeleton className="mt-8 h-12" />
  return (
    <div role="status" className="mt-2 grid justify-items-start gap-2">
      <p>{t.dashboard.activity.failed}</p>
      <Button variant="outline" size="sm" onClick={() => retry()}>
        {t.ui.retry}
      </Button>
    </div>
  )
}

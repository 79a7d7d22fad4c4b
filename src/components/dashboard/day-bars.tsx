import { useState } from 'react'
import { useDashboardMessages } from '@/i18n/dashboard'
import { useFormats } from '@/i18n/format'

interface DayBarsProps {
  label: string
  /** The oldest first. */
  days: readonly number[]
  /** The last of them. */
  until: string
  format: (value: number) => string
  /** What is said while no day is pointed at. */
  children: React.ReactNode
}

const height = 48

/** A bar of a day, as a path; a day on which there was something is never without one. */
const bar = (index: number, part: number) =>
  part > 0 ? `M${index + 0.14} ${height}V${height - Math.max(2, part * height)}h.72V${height}z` : ''

const dayBefore = (until: string, days: number) =>
  new Date(Date.parse(until) - days * 86_400_000).toISOString().slice(0, 10)

/**
 * Days as bars. Under them stands the day that is pointed at, or chosen by key: the bars are a slider over the days, which the
 * browser moves by itself in either direction of writing.
 */
export function DayBars({ label, days, until, format, children }: DayBarsProps) {
  const t = useDashboardMessages().dashboard.activity
  const { day } = useFormats()
  const [at, setAt] = useState<number>()
  const most = Math.max(...days, 1)
  const last = days.length - 1
  const said = (index: number) => `${day(dayBefore(until, last - index))}: ${format(days[index] ?? 0)}`
  const point = ({ clientX, currentTarget }: React.PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const isMirrored = getComputedStyle(currentTarget).direction === 'rtl'
    const part = (clientX - left) / width
    setAt(Math.min(last, Math.max(0, Math.floor((isMirrored ? 1 - part : part) * days.length))))
  }
  return (
    <>
      <div
        className="relative mt-2 rounded-sm outline-offset-2 has-focus-visible:outline-2"
        onPointerMove={point}
      >
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${days.length} ${height}`}
          preserveAspectRatio="none"
          className="h-12 w-full border-b border-line-strong/60 rtl:-scale-x-100"
        >
          <path
            className="fill-accent-line"
            d={days.map((value, index) => bar(index, value / most)).join('')}
          />
          {at !== undefined && (
            <>
              <path className="fill-hover" d={`M${at} 0h1V${height}h-1z`} />
              <path className="fill-accent" d={bar(at, (days[at] ?? 0) / most)} />
            </>
          )}
        </svg>
        <input
          type="range"
          aria-label={label}
          aria-valuetext={said(at ?? last)}
          min={0}
          max={last}
          value={at ?? last}
          onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
          onFocus={() => setAt((index) => index ?? last)}
          onBlur={() => setAt(undefined)}
          onPointerLeave={() => setAt(undefined)}
          className="absolute inset-0 m-0 size-full cursor-crosshair touch-pan-y opacity-0"
        />
      </div>
      <p className="sr-only">{t.most(said(days.indexOf(Math.max(...days))))}</p>
      <p className="mt-1.5 min-h-[2lh] @md:min-h-[1lh] text-sm text-muted tabular-nums">
        {at === undefined ? children : said(at)}
      </p>
    </>
  )
}

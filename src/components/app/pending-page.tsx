import type { ReactNode } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import { useMessages } from '@/i18n'

const many = Array.from({ length: 12 }, (_, index) => index)

interface PendingPageProps {
  /** The act beside the heading, where the page has one. */
  act?: boolean
  children: ReactNode
}

/** Holds the place of a page on its way: its heading, and below it the shape of what comes. */
export function PendingPage({ act, children }: PendingPageProps) {
  const t = useMessages()
  return (
    <div data-slot="pending" aria-busy="true" className="grid gap-5">
      <p role="status" className="sr-only">
        {t.ui.loading}
      </p>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="grid gap-2 py-1">
          <Skeleton className="h-5 w-32" />
          <Skeleton className="h-3 w-72 max-w-[70vw]" />
        </div>
        {act && <Skeleton className="control w-28" />}
      </div>
      {children}
    </div>
  )
}

/** Rows of a table or list, each with `children` in it. */
export const PendingRows = ({ count, children }: { count: number; children: ReactNode }) => (
  <div className="overflow-hidden rounded-md border border-line bg-raised">
    {many.slice(0, count).map((row) => (
      <div
        key={row}
        className="flex min-h-9 items-center gap-4 border-b border-line px-3 py-2 last:border-b-0 coarse:min-h-11"
      >
        {children}
      </div>
    ))}
  </div>
)

/** Somebody or something with a picture, and two lines about it. */
export const PendingPerson = ({ picture = 'size-7 rounded-full' }: { picture?: string }) => (
  <div className="flex flex-1 items-center gap-2.5">
    <Skeleton className={picture} />
    <div className="grid flex-1 gap-2">
      <Skeleton className="h-3 w-1/2 max-w-40" />
      <Skeleton className="h-2.5 w-2/3 max-w-56" />
    </div>
  </div>
)

import { useEffect, useRef, useState } from 'react'
import { cn } from '@/components/cn'

/**
 * A table with a heading that stays in sight. Where it is wider than its place, its box scrolls sideways, can be reached
 * by keyboard for that, and keeps the heading to itself; what goes on beyond its edge fades out.
 */
export function Table({ className, label, ...props }: React.ComponentProps<'table'> & { label: string }) {
  const table = useRef<HTMLTableElement>(null)
  const { scrolls, goesOn } = useIsTooWide(table)
  return (
    <section
      data-slot="table-container"
      aria-label={label}
      tabIndex={scrolls ? 0 : undefined}
      data-scrolls={scrolls || undefined}
      className={cn(
        'group/table min-w-0 rounded-md border border-line bg-raised',
        scrolls ? 'overflow-x-auto' : 'overflow-clip',
        goesOn && 'goes-on',
      )}
    >
      <table
        ref={table}
        data-slot="table"
        className={cn('w-full border-separate border-spacing-0 text-start', className)}
        {...props}
      />
    </section>
  )
}

function useIsTooWide(table: React.RefObject<HTMLTableElement | null>) {
  const [scrolls, setScrolls] = useState(false)
  const [goesOn, setGoesOn] = useState(false)
  useEffect(() => {
    const box = table.current?.parentElement
    if (!table.current || !box) return
    const measure = () => {
      const left = (table.current?.offsetWidth ?? 0) - box.clientWidth
      setScrolls(left > 0)
      setGoesOn(left - Math.abs(box.scrollLeft) > 1)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(table.current)
    observer.observe(box)
    box.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', measure)
    }
  }, [table])
  return { scrolls, goesOn }
}

export const TableHeader = ({ className, ...props }: React.ComponentProps<'thead'>) => (
  <thead
    data-slot="table-header"
    className={cn('sticky top-12 z-10 bg-raised group-data-scrolls/table:static', className)}
    {...props}
  />
)

export const TableBody = ({ className, ...props }: React.ComponentProps<'tbody'>) => (
  <tbody data-slot="table-body" className={cn('[&>tr:last-child>td]:border-b-0', className)} {...props} />
)

/** Actions inside a `RowActions` cell appear on hover and on keyboard focus. */
export const TableRow = ({ className, ...props }: React.ComponentProps<'tr'>) => (
  <tr
    data-slot="table-row"
    className={cn('group/row transition-colors hover:bg-hover has-aria-selected:bg-accent-soft', className)}
    {...props}
  />
)

/** `numeric` sets figures flush at the end of the column. */
export const TableHead = ({
  className,
  numeric,
  ...props
}: React.ComponentProps<'th'> & { numeric?: boolean }) => (
  <th
    data-slot="table-head"
    scope="col"
    className={cn(
      'h-8 border-b border-line px-3 text-start text-sm font-medium whitespace-nowrap text-muted',
      numeric && 'text-end',
      className,
    )}
    {...props}
  />
)

export const TableCell = ({
  className,
  numeric,
  ...props
}: React.ComponentProps<'td'> & { numeric?: boolean }) => (
  <td
    data-slot="table-cell"
    className={cn(
      'h-9 border-b border-line px-3 py-1 whitespace-nowrap coarse:h-11',
      numeric && 'text-end',
      className,
    )}
    {...props}
  />
)

/** What can be done with a row. Always there for a finger; on hover or focus otherwise. */
export const RowActions = ({ className, ...props }: React.ComponentProps<'div'>) => (
  <div
    data-slot="row-actions"
    className={cn(
      'flex justify-end gap-1 opacity-0 transition-opacity group-hover/row:opacity-100 coarse:opacity-100',
      'focus-within:opacity-100 has-data-popup-open:opacity-100',
      className,
    )}
    {...props}
  />
)

export const TableCaption = ({ className, ...props }: React.ComponentProps<'caption'>) => (
  <caption
    data-slot="table-caption"
    className={cn('caption-bottom py-2 text-sm text-muted', className)}
    {...props}
  />
)

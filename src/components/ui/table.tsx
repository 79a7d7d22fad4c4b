import { cn } from '@/components/cn'

/** A table in a box that scrolls sideways by itself, with a heading that stays. `label` names it when it scrolls. */
export const Table = ({ className, label, ...props }: React.ComponentProps<'table'> & { label: string }) => (
  <section
    data-slot="table-container"
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    tabIndex={0}
    className="overflow-auto rounded-md border border-line bg-raised"
  >
    <table
      data-slot="table"
      className={cn('w-full border-separate border-spacing-0 text-start', className)}
      {...props}
    />
  </section>
)

export const TableHeader = ({ className, ...props }: React.ComponentProps<'thead'>) => (
  <thead data-slot="table-header" className={cn('sticky top-0 z-10 bg-raised', className)} {...props} />
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

import type { ReactNode } from 'react'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { Selection } from '@/components/use-selection'
import { useFormMessages } from '@/i18n/form'
import { SortHead } from './sort-head'
import { TableCheckbox } from './table-checkbox'
import { useRowKeys } from './use-row-keys'

export interface Column<Row> {
  name: string
  label: string
  cell: (row: Row) => ReactNode
  /** Figures, flush at the end of the column. */
  numeric?: boolean
  /** Whether the list can be in its order. */
  sorts?: boolean
  /** A phone shows the first columns only. */
  wide?: boolean
}

interface DataTableProps<Row> {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Whether others are asked for, which take their place. */
  isOld: boolean
  /** How a row is called where it is named. */
  nameOf: (row: Row) => string
  sort: string | undefined
  onSort: (sort: string | undefined) => void
  /** Whoever may do nothing with several rows selects none. */
  selection?: Selection | undefined
}

/** Rows in columns: each column may put the list in its order, rows are selected with Space or a range with Shift. */
export function DataTable<Row extends { id: string }>({
  label,
  columns,
  rows,
  isOld,
  nameOf,
  sort,
  onSort,
  selection,
}: DataTableProps<Row>) {
  const { ui: t, table } = useFormMessages()
  const onKeyDown = useRowKeys()
  const all = selection && rows.length > 0 && selection.selected.length === rows.length
  return (
    <Table label={label} onKeyDown={onKeyDown} className={isOld ? 'opacity-60' : undefined}>
      <TableHeader>
        <TableRow>
          {selection && (
            <TableHead className="w-px pe-0">
              <TableCheckbox
                label={t.selection.all}
                checked={all === true}
                mixed={selection.selected.length > 0 && !all}
                onToggle={() => (all ? selection.clear() : selection.all())}
              />
            </TableHead>
          )}
          {columns.map(({ name, label: heading, numeric, sorts, wide }) => {
            const className = wide ? 'max-sm:hidden' : undefined
            return sorts ? (
              <SortHead
                key={name}
                column={name}
                label={heading}
                numeric={numeric}
                sort={sort}
                onSort={onSort}
                className={className}
              />
            ) : (
              <TableHead key={name} numeric={numeric === true} className={className}>
                {heading}
              </TableHead>
            )
          })}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow
            key={row.id}
            className={selection?.has(row.id) ? 'bg-accent-soft hover:bg-accent-soft' : undefined}
          >
            {selection && (
              <TableCell className="w-px pe-0">
                <TableCheckbox
                  label={table.select(nameOf(row))}
                  checked={selection.has(row.id)}
                  onToggle={(isRange) => (isRange ? selection.range(row.id) : selection.toggle(row.id))}
                />
              </TableCell>
            )}
            {columns.map(({ name, cell, numeric, wide }, index) => (
              <TableCell
                key={name}
                numeric={numeric === true}
                className={
                  index === 0 ? 'w-full max-w-0 truncate font-medium' : wide ? 'max-sm:hidden' : undefined
                }
              >
                {cell(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

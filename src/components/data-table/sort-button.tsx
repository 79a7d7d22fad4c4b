import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { cn } from '@/components/cn'
import { nextSort } from './table-search'

export interface SortButtonProps {
  column: string
  label: string
  /** The arrow stands before figures, so that heading and figures end at one line. */
  numeric?: boolean | undefined
  sort: string | undefined
  onSort: (sort: string | undefined) => void
}

/** The heading of a column that can be sorted by. Its arrow keeps its place while it is not shown. */
export function SortButton({ column, label, numeric, sort, onSort }: SortButtonProps) {
  const Arrow = sort === `-${column}` ? ArrowDown : ArrowUp
  const isSorted = sort === column || sort === `-${column}`
  return (
    <button
      type="button"
      className={cn(
        'group/sort -mx-1 inline-flex items-center align-middle gap-1 rounded-sm px-1 hover:text-text coarse:min-h-11',
        numeric && 'flex-row-reverse',
      )}
      onClick={() => onSort(nextSort(column, sort))}
    >
      {label}
      <Arrow
        aria-hidden="true"
        className={
          isSorted
            ? 'size-3.5 text-accent'
            : 'size-3.5 opacity-0 group-hover/sort:opacity-60 group-focus-visible/sort:opacity-60'
        }
      />
    </button>
  )
}

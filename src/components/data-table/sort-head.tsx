import { TableHead } from '@/components/ui/table'
import { SortButton, type SortButtonProps } from './sort-button'

interface SortHeadProps extends SortButtonProps {
  className?: string | undefined
}

/** The head of a column that can be sorted by, which says so to those who cannot see its arrow. */
export const SortHead = ({ className, ...props }: SortHeadProps) => (
  <TableHead
    numeric={props.numeric === true}
    className={className}
    aria-sort={
      props.sort === props.column ? 'ascending' : props.sort === `-${props.column}` ? 'descending' : undefined
    }
  >
    <SortButton {...props} />
  </TableHead>
)

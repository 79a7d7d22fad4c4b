import { Button } from '@/components/ui/button'

interface RowActProps extends Pick<React.ComponentProps<typeof Button>, 'pending' | 'onClick' | 'children'> {
  /** What it does. */
  title: string
  /** What it does to which row, for who does not see where it is. */
  label: string
}

/** Something that can be done with a row: a sign, with its words below the pointer. */
export const RowAct = ({ title, label, ...props }: RowActProps) => (
  <Button variant="ghost" size="icon-sm" title={title} aria-label={label} {...props} />
)
